"""Tells the host what an exception of the script is about."""

import sys

from ._names import Named, public, suggestion

_LIBRARY = __file__.rpartition("/")[0]


def explain(error, library):
    """Gives [problem, [file, function, line, column, end column], ...], the innermost place first.

    Only the author's own files: nothing of the library or of Python itself. Columns count from 1; 0 is unknown.
    """
    frames = [_syntax_frame(error)] if isinstance(error, SyntaxError) and error.filename else []
    frames += reversed([frame for frame in _frames(error.__traceback__) if _is_own(frame[0], library)])
    begun = getattr(error, "_dispatcher_begun", None)  # where region.submit was called
    return ["\n".join(_problem(error)), *frames, *([begun] if begun else [])]


def _problem(error):
    yield _sentence(error)
    yield from (str(note) for note in getattr(error, "__notes__", ()))
    yield from _meant(error)
    if type(error) is ModuleNotFoundError and _is_package(error.name):
        yield "Packages belong into the folder packages beside the script; those with parts in C are not loaded."
    cause = error.__cause__
    for _ in range(5):
        if cause is None:
            break
        yield f"  caused by {_sentence(cause)}"
        cause = cause.__cause__


def _sentence(error):
    name = type(error).__qualname__
    try:
        text = error.msg if isinstance(error, SyntaxError) else str(error)
        if isinstance(error, ImportError) and str(error.path).startswith(_LIBRARY):
            text = text.removesuffix(f" ({error.path})")
    except Exception:
        text = "(its text cannot be had)"
    return f"{name}: {text}" if text else name


def _is_package(name):
    """Whether a module that was not found may be one of a package that there is for Python elsewhere."""
    return bool(name) and "." not in name and name not in sys.stdlib_module_names


def _meant(error):
    """What may have been meant where a name was imported from this library or assigned to one of its objects."""
    # Of an assignment GraalPy tells only in words what it was about: 'Object' object has no attribute 'positon'
    words = str(error).split("'") if type(error) in (AttributeError, ImportError) else ()
    if type(error) is ImportError and error.name == __package__ and len(words) == 5:
        wanted, known = words[1], sys.modules[__package__].__all__
    elif type(error) is AttributeError and len(words) == 5 and words[4] == " object has no setter":
        yield "That can be read only, not assigned."
        return
    elif type(error) is AttributeError and len(words) == 5 and words[4] in ("", "."):
        kind = {each.__name__: each for each in Named.__subclasses__()}.get(words[1])
        wanted, known = words[3], [] if kind is None else public(kind)
        if kind is not None and wanted in ("color", "colour") and "color" not in known and "paint" in known:
            yield 'Paint it: paint("red").'
            return
    else:
        return
    if known and (question := suggestion(wanted, known)):
        yield question


def _syntax_frame(error):
    column = error.offset or 0
    end = error.end_offset if error.end_offset and error.end_lineno == error.lineno else column
    return [error.filename, "", error.lineno or 1, column, end]


def _frames(traceback):
    while traceback is not None:
        code = traceback.tb_frame.f_code
        function = "" if code.co_name == "<module>" else code.co_name
        yield [code.co_filename, function, traceback.tb_lineno, *_columns(code, traceback)]
        traceback = traceback.tb_next


def _columns(code, traceback):
    # A module's traceback does not know its instruction (GraalPy 25.0); its frame does.
    instruction = traceback.tb_lasti if traceback.tb_lasti >= 0 else traceback.tb_frame.f_lasti
    line, end_line, column, end = next(_skip(code.co_positions(), instruction // 2), (None,) * 4)
    if line != traceback.tb_lineno or column is None:
        return 0, 0
    return column + 1, end + 1 if end is not None and end_line == line else column + 1


def _skip(positions, count):
    for _ in range(count):
        next(positions, None)
    return positions


def _is_own(file, library):
    own_python = (sys.base_prefix, "<frozen")
    return not file.startswith(library) and not file.startswith(own_python)
