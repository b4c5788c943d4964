# Fails in a handler with an exception whose text takes for ever.
# expect: limit handler-(cpu|time): [\d.]+ s of .*
# unprotected: GAINED
import time

from dispatcher import after, args

begin = time.monotonic()


class Endless(Exception):
    def __str__(self):
        while True:
            if time.monotonic() - begin > float(args[0]):
                print("GAINED a processor", flush=True)

    __repr__ = __str__


@after(seconds=0.01)
def fail():
    raise Endless()
