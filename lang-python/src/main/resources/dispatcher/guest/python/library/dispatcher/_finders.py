"""Where some modules are found, whatever lies in the script's folder."""

import sys

from _frozen_importlib_external import PathFinder

#: The module of older programs.
_OLDER = "OpenSimRemoteControl"

#: Python itself has them loaded before any script, so that no file beside a script is taken for them; here they come later.
EARLY = {
    "_collections_abc",
    "_py_abc",
    "_weakrefset",
    "abc",
    "genericpath",
    "os",
    "posixpath",
    "stat",
    "types",
}


def prefer_own(library, path):
    """To be called before the script, with the folders of Python's own modules.

    Older programs get this library's module, also where they look first for a copy of their own."""
    folders = {_OLDER: [library], **dict.fromkeys(EARLY, path)}

    class Finder:
        @staticmethod
        def find_spec(name, _=None, target=None):
            return PathFinder.find_spec(name, folders[name]) if name in folders else None

    sys.meta_path.insert(sys.meta_path.index(PathFinder), Finder)
