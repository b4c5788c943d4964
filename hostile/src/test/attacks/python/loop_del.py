# Loops for ever in a finaliser.
# limits: cpu=1s
# expect: limit (cpu|memory): (?!.*cannot be cut off).*
# unprotected: unsafe: nothing says when the interpreter calls a finaliser
import gc
import time

from dispatcher import args

begin = time.monotonic()


class Undying:
    def __del__(self):
        while True:
            if time.monotonic() - begin > float(args[0]):
                print("GAINED a processor", flush=True)


for _ in range(100):
    Undying()
gc.collect()
while True:
    [0] * 1000
