"""What programs that were written for OpenSimRemoteControl find when they begin."""

import sys

from . import _host

_MODULE = "OpenSimRemoteControl"


def prefer_own(library):
    """Sees to it that such programs get this library's module, also where they look first for a copy of their own."""
    _Finder.library = library
    sys.meta_path.insert(0, _Finder)


def show_region():
    """Tells them in their environment where the region is."""
    import os

    os.environ.update(_host.binding.raw().environment())


class _Finder:
    library = None

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name != _MODULE:
            return None
        from importlib.machinery import PathFinder

        return PathFinder.find_spec(name, [cls.library])
