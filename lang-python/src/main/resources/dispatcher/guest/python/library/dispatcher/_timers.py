"""Timers."""

from . import _host
from ._checks import takes
from ._errors import WrongArgument
from ._events import Handler
from ._operations import checked


@checked
def every(seconds, function=None):
    """Calls a function again and again: @every(seconds=0.5), or every(0.5, function).

    The first call is after one period. A period that passes while the script is busy is left out.
    Gives a Handler; its cancel() ends it.
    """
    return _timer("every", _host.binding.every, seconds, function)


@checked
def after(seconds, function=None):
    """Calls a function once: @after(seconds=2), or after(2, function). Gives a Handler; its cancel() ends it."""
    return _timer("after", _host.binding.after, seconds, function)


def _timer(name, start, seconds, function):
    if callable(seconds):
        raise WrongArgument(f"{name} takes seconds, but a function came.", f"Write @{name}(seconds=1) above the function.")
    if function is None:
        return lambda decorated: _timer(name, start, seconds, decorated)
    return Handler(function, start(seconds, takes(name, function)))
