"""What a script that shares its process with the host may not do there."""

_SIGNALS = "alarm", "raise_signal", "set_wakeup_fd", "setitimer", "siginterrupt", "signal"
_PROCESSES = "getpgid", "getpgrp", "getppid", "getsid", "kill", "killpg", "openpty", "setpgid", "setpgrp", "setsid", "system"

#: Modules that need machine code; without them an import fails as on a machine that has none.
_NATIVE = "_sqlite3",


def confine(compressors, too_many):
    """To be called before the script; nothing of it can be taken back, since the functions are gone for good.

    ``compressors`` is the host's count of them, ``too_many`` what a script reads that has too many."""
    import posix
    import sys
    import time

    import _signal

    from ._sleep import sleep

    signals = _refusal("Signals belong to the host.")
    for module in (_signal, sys.modules.get("signal")):
        _replace(module, _SIGNALS, signals)
    processes = _refusal("Processes belong to the host.")
    # What a script imports as os takes its functions from posix.
    for module in (posix, sys.modules.get("os")):
        _replace(module, _PROCESSES, processes)
    _replace(time, ["sleep"], sleep)
    for name in _NATIVE:
        sys.modules[name] = None
    from ._compressors import count

    count(compressors, too_many)


def _replace(module, names, function):
    for name in names:
        if hasattr(module, name):
            setattr(module, name, function)


def _refusal(sentence):
    def refuse(*_, **__):
        raise PermissionError(sentence)

    return refuse
