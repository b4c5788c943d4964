"""How whatever asks the region is written: once, as a generator of the calls that it waits for.

    @operation
    def position(self):
        answer = yield self.region._ask("GetObjectPositionRequest", {"ObjectID": self.id})
        return answer["Position"]

A step is a call of the host that has begun, a list of such or of Futures that are under way together, or None for nothing to wait for.
Called as usual, an operation goes through its steps and gives what it returns. In a function that region.submit or
region.gather calls, it begins, and gives its Future.
"""

from ._errors import WrongArgument
from ._names import suggestion

#: While a submitted function runs: what takes each operation that begins, and gives its Future. Else None.
_collector = None


def operation(steps):
    """Makes an operation of a generator function."""

    def call(*arguments, **keywords):
        try:
            running = steps(*arguments, **keywords)
        except TypeError as error:
            raise _misused(steps, keywords, error) from None
        return _finish(running) if _collector is None else _collector(running)

    call.__name__ = steps.__name__
    call.__qualname__ = steps.__qualname__
    call.__doc__ = steps.__doc__
    call.__wrapped__ = steps
    return call


def collecting(collector):
    """Says who takes the operations that begin from now on, None for nobody; gives who did before."""
    global _collector
    before, _collector = _collector, collector
    return before


class Begun:
    """An operation that is under way together with others: _advance() goes on by a step, _steps is None at its end."""

    __slots__ = ()


def wait(step):
    """Waits for a step of an operation. Operations that are under way together go on in rounds, step by step."""
    if step is None:
        return None
    if type(step) is not list:
        return step.join()
    running = [each for each in step if isinstance(each, Begun)]
    while running := [each for each in running if each._steps is not None]:
        for each in running:
            each._advance()
    return _results(step)


def _results(calls):
    results, failures = [], []
    for call in calls:
        try:
            results.append(None if call is None else call.join())
        except Exception as error:
            failures.append(error)
    if failures:
        raise _first_of(failures)
    return results


def _finish(running):
    try:
        step = running.send(None)
        while True:
            try:
                answer = step.join() if step is not None and type(step) is not list else wait(step)
            except Exception as error:
                step = running.throw(error)
            else:
                step = running.send(answer)
    except StopIteration as end:
        return end.value


def _first_of(failures):
    first, *others = failures
    if others:
        kinds = sorted({type(each).__name__ for each in others})
        count = "One other" if len(others) == 1 else f"{len(others)} others"
        first.add_note(f"{count} that went together with it failed, too: {', '.join(kinds)}.")
    return first


def _misused(steps, keywords, error):
    code = steps.__code__
    known = [name for name in code.co_varnames[: code.co_argcount + code.co_kwonlyargcount] if name != "self"]
    for name in keywords:
        if name not in known:
            return WrongArgument(
                f"{steps.__name__} takes no argument '{name}'.",
                f"{suggestion(name, known)} It takes {', '.join(known) or 'none'}.".strip(),
            )
    return WrongArgument(f"{error}.")
