# Loops for ever in a handler of a timer.
# expect: limit handler-(cpu|time): [\d.]+ s of .*
# unprotected: GAINED
import time

from dispatcher import after, args


@after(seconds=0.01)
def forever():
    begin = time.monotonic()
    while True:
        if time.monotonic() - begin > float(args[0]):
            print("GAINED a processor", flush=True)
