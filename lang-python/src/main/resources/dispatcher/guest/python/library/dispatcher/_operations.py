"""How whatever asks the region is written: once, as a generator of the calls that it waits for.

    @operation
    def position(self):
        answer = yield self.region._ask("GetObjectPositionRequest", {"ObjectID": self.id})
        return answer["Position"]

A step is a call of the host that has begun, a list of such or of Futures that are under way together, or None for
nothing to wait for. Called as usual, an operation goes through its steps and gives what it returns. In a function that
region.submit or region.gather calls, it begins, and gives its Future. What is called most often and takes one step only
is a `question` or a `command`, which need no generator and so cost less.
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
            raise _misused(steps, arguments, keywords, error) from None
        return _finish(running) if _collector is None else _collector(running)

    return _like(steps, call)


def command(begin):
    """Makes an operation of a function that begins one step; the operation gives None."""

    def call(*arguments, **keywords):
        try:
            step = begin(*arguments, **keywords)
        except TypeError as error:
            if error.__traceback__.tb_next is not None:
                raise
            raise _misused(begin, arguments, keywords, error) from None
        if _collector is not None:
            return _collector(_single(step, None))
        wait(step)

    return _like(begin, call)


def checked(function):
    """Lets a function that is no operation tell what was passed wrongly in the same way."""

    def call(*arguments, **keywords):
        try:
            return function(*arguments, **keywords)
        except TypeError as error:
            if error.__traceback__.tb_next is not None:
                raise
            raise _misused(function, arguments, keywords, error) from None

    return _like(function, call)


def question(field):
    """Makes a property of a function that begins one call; it gives that field of the answer."""

    def decorate(begin):
        def get(self):
            call = begin(self)
            return call.join()[field] if _collector is None else _collector(_single(call, field))

        return property(_like(begin, get))

    return decorate


def reading(answer, read):
    """What `read` makes of what an operation gave; a Future of it where that was one."""
    return _collector(_reading(answer, read)) if isinstance(answer, Begun) else read(answer)


def _reading(future, read):
    [answer] = yield [future]
    return read(answer)


def _like(function, wrapper):
    wrapper.__name__ = function.__name__
    wrapper.__qualname__ = function.__qualname__
    wrapper.__doc__ = function.__doc__
    wrapper.__wrapped__ = function
    return wrapper


def _single(step, field):
    answer = yield step
    return None if field is None else answer[field]


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
            results.append(wait(call))
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


def _misused(function, arguments, keywords, error):
    code = function.__code__
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    known = [name for name in names if name != "self"]
    for name in keywords:
        if name not in known:
            return WrongArgument(
                f"{function.__name__} takes no argument '{name}'.",
                f"{suggestion(name, known)} It takes {', '.join(known) or 'none'}.".strip(),
            )
    if len(arguments) > code.co_argcount:
        values = arguments[names[:1] == ("self",) :]
        return _too_many(function.__name__, known[: len(known) - code.co_kwonlyargcount], known, values)
    return WrongArgument(f"{function.__name__}{str(error).partition(function.__name__)[2]}.")


def _too_many(name, in_order, known, values):
    by_name = [each for each in known if each not in in_order]
    takes = ", ".join(in_order) or "nothing"
    advice = f"By name it takes {', '.join(by_name)}." if by_name else ""
    if not by_name and all(isinstance(each, (int, float)) for each in values):
        advice = "Numbers that belong together are one value: (x, y, z)."
    return WrongArgument(f"{name} takes {takes}, but {len(values)} values came.", advice)
