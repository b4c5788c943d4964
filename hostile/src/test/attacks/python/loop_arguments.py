# Gives the library an iterator that never ends.
# limits: cpu=1s
# expect: limit (cpu|memory): .*
# unprotected: GAINED
import itertools
import time

from dispatcher import args, region

begin = time.monotonic()


def ever():
    for number in itertools.count():
        if time.monotonic() - begin > float(args[0]):
            print("GAINED a processor", flush=True)
        yield {"shape": "box"}


region.create_many(ever())
