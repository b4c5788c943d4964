# Loops for ever in every handler of a timer, where only the handler is cut off: all of them together must not go on for ever.
# limits: handler-time=10s cpu=2s
# reaction: skip
# expect: limit cpu: [\d.]+ s of .*
# also: .*the handler was cut off, the script goes on.*
# unprotected: GAINED
import time

from dispatcher import every, args

begin = time.monotonic()


@every(seconds=0.01)
def forever():
    while True:
        if time.monotonic() - begin > float(args[0]):
            print("GAINED a processor", flush=True)
