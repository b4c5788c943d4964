# Loops for ever in __str__, which whoever shows the object calls.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
# unprotected: GAINED
import time

from dispatcher import args, log

begin = time.monotonic()


class Endless:
    def __str__(self):
        while True:
            if time.monotonic() - begin > float(args[0]):
                print("GAINED a processor", flush=True)

    __repr__ = __str__


log(Endless())
log(f"{Endless()}")
