"""What a person types at the prompt."""

import builtins
import sys

_names = sys.modules["__main__"].__dict__
exec("from dispatcher import *; from dispatcher import messages", _names)

#: What the parser says of a text that is not finished, and of a block that is not.
_UNFINISHED = ("was never closed", "unterminated triple-quoted", "unexpected EOF")
_UNFINISHED_BLOCK = ("expected an indented block", "expected 'except' or 'finally'")


def is_whole(entry):
    """Whether it can be run as it is. A block is whole after an empty line."""
    last = entry.split("\n")[-1]
    ended = not last.strip()
    if last.endswith("\\") or last.startswith("@"):
        return False
    try:
        compile(entry, "", "exec")
    except SyntaxError as error:
        unfinished = _UNFINISHED if ended else _UNFINISHED + _UNFINISHED_BLOCK
        return not any(text in str(error.msg) for text in unfinished)
    except (ValueError, OverflowError):
        return True
    return ended or not _goes_on(entry, last)


def _goes_on(entry, last):
    """Whether the block of the last line could have another line."""
    indent = last[: len(last) - len(last.lstrip())]
    if not indent:
        return False
    try:
        compile(f"{entry}\n{indent}pass", "", "exec")
    except SyntaxError:
        return False
    return True


def evaluate(entry, file):
    """Runs it; an expression's value is written, unless it is None."""
    exec(_compiled(entry, file), _names)


def _compiled(entry, file):
    try:
        return compile(entry, file, "single")
    except SyntaxError:
        # Several statements, as they come from a pipe.
        return compile(entry, file, "exec")


def complete(line):
    """What could stand in place of the line's last word. No property is asked for its value: it could ask the region."""
    start = len(line)
    while start and (line[start - 1].isalnum() or line[start - 1] in "_."):
        start -= 1
    path, _, last = line[start:].rpartition(".")
    if line[start:].startswith("."):
        return []
    names = _members(path.split(".")) if path else [*_names, *dir(builtins), *_keywords()]
    hidden = last.startswith("_")
    found = {name for name in names if name.startswith(last) and (hidden or not name.startswith("_"))}
    return sorted(f"{path}.{name}" if path else name for name in found)


def _members(path):
    value = _names.get(path[0], getattr(builtins, path[0], None))
    for name in path[1:]:
        value = getattr(value, name, None) if _is_known(value, name) else None
    return [] if value is None else dir(value)


def _is_known(value, name):
    """Whether the value of a member can be had without asking for it; the region itself has its parts at hand."""
    return value is _names.get("region") or not isinstance(getattr(type(value), name, None), property)


def _keywords():
    import keyword

    return keyword.kwlist
