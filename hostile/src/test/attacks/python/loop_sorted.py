# Sorts a list whose elements take their time to be compared.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
# unprotected: GAINED
import time

from dispatcher import args

begin = time.monotonic()


class Slow:
    def __lt__(self, other):
        for _ in range(100_000):
            if time.monotonic() - begin > float(args[0]):
                print("GAINED a processor", flush=True)
        return False


sorted(Slow() for _ in range(1_000))
