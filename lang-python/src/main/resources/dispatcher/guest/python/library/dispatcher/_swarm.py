"""Many objects that move together."""

from array import array

from . import _host
from ._checks import needed, wrong
from ._errors import WrongArgument
from ._names import Named
from ._objects import Object
from ._operations import operation
from ._numbers import Numbers

_ASKED_AT_ONCE = 200
_WIDTHS = {"positions": 3, "velocities": 3, "accelerations": 3, "rotations": 4}


def _view(name):
    def refuse(swarm, values):
        raise WrongArgument(f"swarm.{name} cannot be assigned.", f"Write swarm.{name}[:] = … for all objects at once.")

    return property(lambda swarm: swarm._views[name], refuse)


class Swarm(Named):
    """Objects that are moved again and again; region.swarm gives it.

        swarm = region.swarm(cars)
        swarm.positions[0] = (130, 128, 25)
        swarm.flush()

    objects:       the objects
    positions:     metres; at first where they are
    velocities:    metres a second; at first 0
    accelerations: metres a second, each second; at first 0
    rotations:     quaternions (x, y, z, w); at first as they are
    tolerance, batch: as given

    Each of the four is indexed by the object's place in `objects`, takes slices, and has all its numbers as `flat`.
    As a context manager, the swarm is flushed at the end.
    """

    __slots__ = ("objects", "tolerance", "batch", "_region", "_guest", "_numbers", "_views")

    def __init__(self, region, objects, tolerance, batch):
        self._region = region
        self.objects = objects
        self.tolerance = tolerance
        self.batch = batch
        self._guest = region._guest.swarm([each.id for each in objects], tolerance, batch)
        self._numbers = [array("f", bytes(4 * width * len(objects))) for width in _WIDTHS.values()]
        self._views = {
            name: Numbers(name, numbers, width) for (name, width), numbers in zip(_WIDTHS.items(), self._numbers)
        }

    positions = _view("positions")
    velocities = _view("velocities")
    accelerations = _view("accelerations")
    rotations = _view("rotations")

    @operation
    def flush(self):
        """Tells the region of the objects that are not where it believes them to be; gives how many those were.

        It believes that they go on as they were last told to, so an object of which position, velocity and
        acceleration fit together is told of seldom. While one flush is on its way one more waits, the newest.
        """
        outbox = self._region._outbox
        return (yield self._guest.flush(*self._numbers, None if outbox is None else outbox.delivery))

    @property
    def replaced(self):
        """How many flushes were not sent, since a newer one came while they waited for the one before."""
        return self._guest.replaced()

    def __len__(self):
        return len(self.objects)

    def __enter__(self):
        return self

    def __exit__(self, failure, *_):
        if failure is None:
            self.flush()

    def __repr__(self):
        return f"<Swarm of {len(self):,} objects>"


def swarming(region, objects, tolerance, batch):
    """The steps of making a swarm, which begins with the objects as they are."""
    if isinstance(objects, (str, Object)) or not hasattr(objects, "__iter__"):
        raise wrong("swarm", "a list of objects", objects)
    objects = [_object(region, each) for each in objects]
    swarm = Swarm(region, objects, tolerance, batch)
    for start in range(0, len(objects), _ASKED_AT_ONCE):
        some = objects[start : start + _ASKED_AT_ONCE]
        answers = yield [region._ask("GetObjectDataRequest", {"ObjectID": each.id}) for each in some]
        for at, answer in enumerate(answers, start):
            swarm.positions[at] = answer["Position"]
            swarm.rotations[at] = answer["Rotation"]
    return swarm


def _object(region, object):
    needed("swarm", "objects or their ids", object)
    return object if isinstance(object, Object) else Object(region, _host.plain(object))
