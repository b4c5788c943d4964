"""Tells authors whose files have the name of a module that something else needs."""

import os
import sys


def clashes(folder, library):
    """Gives one sentence for each file or package in the script's folder that stands in the way of another module."""
    ours = {_module(entry) for entry in os.listdir(library)}
    for entry in sorted(os.listdir(folder)):
        name = _module(entry)
        if name in ours and entry != os.path.basename(sys.argv[0]) and _is_importable(folder, entry):
            yield f"{entry} beside the script is never imported, since '{name}' is this library; rename it."
        elif name in sys.stdlib_module_names and _is_module(folder, entry):
            yield f"{entry} hides Python's own module '{name}', and what needs that may fail; rename it."


def _module(entry):
    return entry.removesuffix(".py")


def _is_importable(folder, entry):
    return entry.endswith(".py") or os.path.isdir(os.path.join(folder, entry))


def _is_module(folder, entry):
    return entry.endswith(".py") or os.path.isfile(os.path.join(folder, entry, "__init__.py"))
