"""How a region is lost and comes back."""

from ._checks import takes, wrong
from ._events import Handler
from ._names import Named
from ._objects import Object


class Loss(Named):
    """The region does not answer.

    began:  when it was last known to answer, seconds since 1970 as time.time() counts them
    reason: what came instead of an answer
    """

    __slots__ = ("began", "reason")

    def __init__(self, fields):
        self.began = fields["began"]
        self.reason = fields["reason"]

    def __repr__(self):
        return f"<Loss: {self.reason}>"


class Gap(Named):
    """A time, now over, in which touches and moves may have been missed.

    cause:   "unreachable", "lapsed", "restarted" or "overflow" (the script's own queue was full)
    began:   when events were last known to be heard, seconds since 1970 as time.time() counts them
    ended:   when they were heard again
    seconds: how long it was
    dropped: how many events are known to be lost; 0 where nobody can count them
    """

    __slots__ = ("cause", "began", "ended", "dropped")

    def __init__(self, fields):
        self.cause = fields["cause"]
        self.began = fields["began"]
        self.ended = fields["ended"]
        self.dropped = fields["dropped"]

    @property
    def seconds(self):
        """How long it was."""
        return self.ended - self.began

    def __repr__(self):
        return f"<Gap of {self.seconds:.3f} s: {self.cause}>"


class Gone(Named):
    """The handlers of an object have ended, since the region does not know it any more.

    object: the object
    at:     when the region said so, seconds since 1970 as time.time() counts them
    """

    __slots__ = ("object", "at")

    def __init__(self, region, fields):
        self.object = Object(region, fields["object"])
        self.at = fields["at"]

    def __repr__(self):
        return f"<Gone: {self.object!r}>"


def heard(caller, begin, function, what, event):
    """Begins to tell a function; the steps of an operation."""
    if not callable(function):
        raise wrong(caller, "a function", function)
    takes(caller, function, what)
    registration = yield begin(lambda fields: function(event(fields)))
    return Handler(function, registration)
