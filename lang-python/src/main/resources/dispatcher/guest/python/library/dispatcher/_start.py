"""Makes the context ready for a script."""

import sys


def start(host, library, script, folder):
    """Called by the host before the script. Gives what the host needs of this library:

    a function that explains an exception, and one to be called when the script begins."""
    from . import _clashes, _host, _older, _region, _script, _trace

    _host.attach(host)
    _region.region._guest = host.region()
    _script.args[:] = host.arguments()
    sys.path.insert(1, folder)
    sys.path.append(folder + "/packages")
    sys.argv[:] = [script, *_script.args]
    for clash in _clashes.clashes(folder, library):
        host.log("warning", clash)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True)
    _older.prefer_own(library)
    return [lambda error: _trace.explain(error, library), _older.show_region]
