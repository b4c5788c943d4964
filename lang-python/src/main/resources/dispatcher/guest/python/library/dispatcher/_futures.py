"""Operations that are under way together."""

import sys

from . import _host
from ._errors import WrongArgument
from ._operations import Begun, collecting, wait


class Future(Begun):
    """The result of something that has begun; region.submit gives it. result() waits for it, done() does not.

    A failure whose result nobody asks for is told as that of a handler.
    """

    __slots__ = ("_steps", "_step", "_value", "_error", "_asked", "_place")

    def __init__(self, steps):
        self._steps = steps
        self._value = self._error = None
        self._asked = False
        self._resume(steps.send, None)

    def result(self):
        """Waits until it is there and gives it, or raises what it failed with."""
        self._asked = True
        while self._steps is not None:
            self._advance()
        if self._error is not None:
            raise self._error
        return self._value

    join = result

    def done(self):
        """Whether the result, or the failure, is there."""
        while self._steps is not None and _unready(self._step) is None:
            self._advance()
        return self._steps is None

    def _advance(self):
        try:
            answer = wait(self._step)
        except Exception as error:
            self._resume(self._steps.throw, error)
        else:
            self._resume(self._steps.send, answer)

    def _resume(self, resume, value):
        before = collecting(None)
        try:
            self._step = resume(value)
        except StopIteration as end:
            self._steps, self._value = None, end.value
        except Exception as error:
            self._steps, self._error = None, error
        finally:
            collecting(before)

    def _follow(self, *_):
        """Goes on by itself, on the script's loop, when answers come."""
        while not self.done():
            call = _unready(self._step)
            if call is not None:  # It may have ended since it was looked at.
                call.then(self._follow, self._follow)
                return
        if self._error is not None and not self._asked:
            self._asked = True
            self._error._dispatcher_begun = self._place
            raise self._error

    def _misused(self, *_):
        raise WrongArgument(
            "A Future came where its result is needed.",
            "Functions that region.submit or region.gather calls get Futures: write .result() there, or do it elsewhere.",
        )

    __getitem__ = __iter__ = __len__ = __bool__ = __enter__ = _misused

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(f"'Future' object has no attribute '{name}'.", name=name, obj=self)
        self._misused()

    def __repr__(self):
        state = "under way" if self._steps is not None else "done" if self._error is None else "failed"
        return f"<Future {state}>"


def submit(function, *arguments, **keywords):
    """Begins what a function does and gives its Future."""
    future = begin(function, arguments, keywords)
    if future._steps is not None or future._error is not None:
        future._place = _place()
        _host.binding.after(0, future._follow)
    return future


def _place():
    """Where the script is: file, function, line, and no columns."""
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__package__") == __package__:
        frame = frame.f_back
    function = "" if frame.f_code.co_name == "<module>" else frame.f_code.co_name
    return [frame.f_code.co_filename, function, frame.f_lineno, 0, 0]


def gather(tasks):
    """Begins all and then waits for all; gives the results in the same order."""
    return wait([task if type(task) is Future else begin(task, (), {}) for task in tasks])


def begin(function, arguments, keywords):
    """Calls a function whose operations begin together; gives the Future of what it returns."""
    if not callable(function):
        raise WrongArgument(
            f"submit and gather take functions and futures, but {function!r} came.",
            "Write region.gather(lambda: lamp.position, lambda: door.position), or region.gather(*several).",
        )
    begun = []

    def collect(steps):
        begun.append(Future(steps))
        return begun[-1]

    before = collecting(collect)
    try:
        value = function(*arguments, **keywords)
    except Exception as error:
        return Future(_failed(begun, error))
    finally:
        collecting(before)
    return value if len(begun) == 1 and value is begun[0] else Future(_settled(begun, value))


def _failed(begun, error):
    try:
        yield begun
    except Exception:
        pass  # What the function itself raised came first, and counts.
    raise error


def _settled(begun, value):
    yield begun
    return _result_of(value)


def _result_of(value):
    if type(value) is Future:
        return value.result()
    if type(value) is dict:
        return {key: _result_of(each) for key, each in value.items()}
    return type(value)(map(_result_of, value)) if type(value) in (list, tuple) else value


def _unready(step):
    """A call of the host that the step still waits for; None where there is none."""
    if step is None:
        return None
    if type(step) is list:
        return next((call for call in map(_unready, step) if call is not None), None)
    if type(step) is Future:
        return None if step._steps is None else _unready(step._step)
    return None if step.isDone() else step
