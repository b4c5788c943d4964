# Loops for ever in a generator that is told to end.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
# unprotected: GAINED
import time

from dispatcher import args

begin = time.monotonic()


def undying():
    while True:
        try:
            yield
        finally:
            while True:
                if time.monotonic() - begin > float(args[0]):
                    print("GAINED a processor", flush=True)


generator = undying()
next(generator)
generator.close()
