# Ends the process with everything that Python has for that, from a handler.
# expect: -
# unprotected: unsafe: it could end the host
import faulthandler
import os
import signal
import sys
import _thread

from dispatcher import after


@after(seconds=0.01)
def end():
    for way in (lambda: os.abort(), lambda: signal.raise_signal(9), lambda: os.kill(0, 9), lambda: faulthandler._sigabrt(),
                lambda: _thread.interrupt_main(), lambda: os.killpg(0, 9), lambda: signal.alarm(1), lambda: signal.setitimer(signal.ITIMER_REAL, 0.1)):
        try:
            way()
        except Exception:
            pass
    raise SystemExit(0)
