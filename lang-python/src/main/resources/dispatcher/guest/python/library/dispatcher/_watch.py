"""Changes that are found by looking again and again."""

from ._checks import takes, wrong
from ._events import Handler
from ._names import Named
from ._objects import Object
from ._operations import operation


class Change(Named):
    """A difference between two looks at the region.

    kind:     "created", "removed", "renamed" or "moved"
    object:   the object
    name, old_name:         what it is called, and was called before; old_name is None but for "renamed"
    position, old_position: where it is, and was before, metres; old_position is None but for "moved"
    polled:   True: it was found by looking, some time after it happened
    """

    __slots__ = ("kind", "object", "name", "old_name", "position", "old_position")

    polled = True

    def __init__(self, region, fields):
        self.kind = fields["kind"]
        self.name = fields["name"]
        self.old_name = fields["oldName"]
        self.position = fields["position"]
        self.old_position = fields["oldPosition"]
        self.object = Object(region, fields["object"], self.name)

    def __repr__(self):
        return f"<Change: {self.name!r} {self.kind}>"


def watching(region, wanted, seconds):
    """Gives the decorator of the function that is told."""

    @operation
    def decorate(function):
        if not callable(function):
            raise wrong("watch", "a function", function)
        takes("watch", function, "change")
        registration = yield region._guest.watch(wanted, seconds, lambda fields: function(Change(region, fields)))
        return Handler(function, registration)

    return decorate
