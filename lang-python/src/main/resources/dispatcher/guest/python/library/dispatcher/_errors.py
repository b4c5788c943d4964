"""The exceptions of this library: one type for each kind of failure."""


class DispatcherError(Exception):
    """A call that failed.

    message:     one sentence, what was tried and what came back
    advice:      one sentence, what to do next; may be empty
    kind:        the name of the exception's type
    region_text: the region's own words; None where the failure is no answer of the region
    """

    def __init__(self, message="", advice="", region_text=None):
        super().__init__(f"{message} {advice}".strip())
        self.message = message
        self.advice = advice
        self.region_text = region_text

    @property
    def kind(self):
        return type(self).__name__


class Unreachable(DispatcherError):
    """Nobody answers at the region's address, or the connection broke."""


class NotAuthorized(DispatcherError):
    """The region does not let the user in."""


class Refused(DispatcherError):
    """The region understood the request and refused it; the message holds its own words."""


class BadAnswer(DispatcherError):
    """What came back is no answer of the protocol."""


class TimedOut(DispatcherError):
    """No answer came in time; whether the request was carried out is not known."""


class TooLarge(DispatcherError):
    """A request, an answer or a value is larger than what is allowed."""


class WrongArgument(DispatcherError):
    """The call does not take what it was given; nothing was sent."""


class Unsupported(DispatcherError):
    """The region does not know the message; nothing was done."""


class Denied(DispatcherError):
    """A rule of the host forbids the call, or the script is ending; nothing was sent."""


def failure(kind, message, advice, region_text):
    """Makes the exception for a failure that the host tells of."""
    return _TYPES.get(kind, DispatcherError)(message, advice, region_text)


_TYPES = {each.__name__: each for each in DispatcherError.__subclasses__()}
