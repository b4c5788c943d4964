# Loops for ever in a handler, whatever is thrown into it.
# expect: limit handler-(cpu|time): [\d.]+ s of .*
# unprotected: GAINED
import time

from dispatcher import every, args


@every(seconds=0.01)
def forever():
    begin = time.monotonic()
    while True:
        try:
            while True:
                if time.monotonic() - begin > float(args[0]):
                    print("GAINED a processor", flush=True)
        except BaseException:
            pass
