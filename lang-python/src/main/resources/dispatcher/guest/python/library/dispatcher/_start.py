"""Makes the context ready for a script."""

import sys

from . import _clashes, _finders, _host, _older, _region, _script, _trace


def start(host, library, script, folder, stacks):
    """Called by the host before the script. Gives what the host needs of this library:

    a function that explains an exception, one to be called when the script begins, and one that writes
    its own stack into the file for that."""
    _host.attach(host)
    _region.region._guest = host.region()
    _script.args[:] = host.arguments()
    _finders.prefer_own(library, [each for each in sys.path if each != library])
    sys.path.insert(1, folder)
    sys.path.append(folder + "/packages")
    sys.argv[:] = [script, *_script.args]
    for clash in _clashes.clashes(folder, library):
        host.log("warning", clash)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True)
    return [lambda error: _trace.explain(error, library), _older.show_region, _stacks(stacks)]


def _stacks(file):
    """Gives a function that the script cannot change, since it holds what it needs."""
    import faulthandler
    import posix

    dump, out = faulthandler.dump_traceback, posix.open(file, posix.O_WRONLY)
    return lambda: dump(out, False)
