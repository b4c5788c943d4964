"""What programs that were written for OpenSimRemoteControl find when they begin."""

import posix

from . import _host


def show_region():
    """Tells them in their environment where the region is."""
    for name, value in _host.binding.raw().environment().items():
        posix.putenv(name, value)
        posix.environ[name.encode()] = value.encode()
