"""Checks of arguments that the host does not see as the script wrote them."""

from ._errors import WrongArgument

_MORE = 0x04  # The function takes *arguments.
_COUNTS = {3: "three numbers (x, y, z)", 4: "four numbers (x, y, z, w)"}


def wrong(what, expected, came, advice=""):
    """The failure of what came where something else was expected."""
    return WrongArgument(f"{what} takes {expected}, but {_described(came)} came.", advice)


def needed(what, expected, value):
    """The value, which must not be None."""
    if value is None:
        raise wrong(what, expected, None)
    return value


def vector(what, value):
    """Three finite numbers."""
    return numbers(what, value, 3)


def numbers(what, value, count):
    """That many finite numbers, as a tuple."""
    try:
        if not isinstance(value, str):
            given = tuple(value)
            # What is no number has no difference; that of what is not finite is not itself zero.
            if len(given) == count and all(each - each == 0 for each in given):
                return given
    except TypeError:
        pass
    raise wrong(what, _COUNTS[count], value)


def text(what, value):
    """A text, or None."""
    if value is not None and not isinstance(value, str):
        raise wrong(what, "a text", value)
    return value


def number(what, value, expected="a number"):
    """A finite number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value - value != 0:
        raise wrong(what, expected, value)
    return value


def _described(value):
    if value is None:
        return "nothing"
    if type(value) in (type(_described), type(print)):
        return "a function"
    shown = repr(value)
    shown = shown if len(shown) <= 80 else shown[:80] + "…"
    if isinstance(value, str):
        return f"the text {shown}"
    return f"the number {shown}" if isinstance(value, (int, float)) and not isinstance(value, bool) else shown


def takes(caller, function, *given):
    """The function, which must take what it will be given, as far as it tells: not all that can be called does."""
    if type(function).__name__ not in ("function", "method"):
        return function
    code = function.__code__
    most = code.co_argcount - (type(function).__name__ == "method")
    least = most - len(function.__defaults__ or ())
    named = code.co_kwonlyargcount - len(function.__kwdefaults__ or ())
    if named > 0 or least > len(given) or most < len(given) and not code.co_flags & _MORE:
        raise _refused(caller, function, given)
    return function


def _refused(caller, function, given):
    what = f"with the {given[0]}" if given else "without arguments"
    own = ["self", *given] if type(function).__name__ == "method" else given
    name, list = function.__name__, ", ".join(own)
    example = f"lambda {list}: …".replace(" :", ":") if name == "<lambda>" else f"def {name}({list}):"
    return WrongArgument(f"{caller} calls its function {what}.", f"Write {example}")
