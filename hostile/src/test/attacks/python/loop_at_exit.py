# Registers a loop for the end of the interpreter, when nobody might watch any more.
# limits: handler-time=10s cpu=1s
# expect: limit (handler-)?cpu: .*.*
# unprotected: GAINED
import atexit
import time

from dispatcher import args


@atexit.register
def forever():
    begin = time.monotonic()
    while True:
        if time.monotonic() - begin > float(args[0]):
            print("GAINED a processor", flush=True)
