"""Sleeping that can be cut off: Python's own goes on, busily, where it was asked for a part of a second, too."""

from _operator import index
from time import monotonic

from . import _host

#: Seconds in which nobody can look into the script, as to count what it holds.
_LONGEST = 0.5
#: Centuries, as in Python.
_TOO_LONG = 9.2e9


def sleep(seconds, /):
    """Holds the script up for so many seconds; takes the place of time.sleep."""
    left = _checked(seconds)
    end = monotonic() + left
    while left > 0:
        _host.binding.sleep(min(left, _LONGEST))
        left = end - monotonic()


def _checked(seconds):
    if not isinstance(seconds, float):
        seconds = index(seconds)
    if seconds != seconds:
        raise ValueError("Invalid value NaN (not a number)")
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    if seconds > _TOO_LONG:
        raise OverflowError("timestamp out of range for platform time_t")
    return seconds
