"""Tells authors whose files have the name of a module that something else needs."""

import posix
import sys

from ._finders import EARLY

# Of a file's mode, as in POSIX. The module os would tell, too, but takes a third of the library's time to load.
_KIND, _FOLDER, _FILE = 0o170000, 0o040000, 0o100000


def clashes(folder, library):
    """Gives one sentence for each file or package in the script's folder that stands in the way of another module."""
    ours = {_module(entry) for entry in posix.listdir(library)}
    for entry in sorted(posix.listdir(folder)):
        name = _module(entry)
        if name in ours and entry != sys.argv[0].rpartition("/")[2] and _is_importable(folder, entry):
            yield f"{entry} beside the script is never imported, since '{name}' is this library; rename it."
        elif name in EARLY and entry.endswith(".py"):
            yield f"{entry} beside the script is never imported, since Python's own module '{name}' comes first; rename it."
        elif name in sys.stdlib_module_names and _is_module(folder, entry):
            yield f"{entry} hides Python's own module '{name}', and what needs that may fail; rename it."


def _module(entry):
    return entry.removesuffix(".py")


def _is_importable(folder, entry):
    return entry.endswith(".py") or _is(_FOLDER, f"{folder}/{entry}")


def _is_module(folder, entry):
    return entry.endswith(".py") or _is(_FILE, f"{folder}/{entry}/__init__.py")


def _is(kind, path):
    try:
        return posix.stat(path).st_mode & _KIND == kind
    except OSError:
        return False
