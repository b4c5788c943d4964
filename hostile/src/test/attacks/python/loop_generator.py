# Adds up numbers without end inside of one built-in function.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
# unprotected: GAINED
import itertools
import time

from dispatcher import args

begin = time.monotonic()


def ever():
    for number in itertools.count():
        if time.monotonic() - begin > float(args[0]):
            print("GAINED a processor", flush=True)
        yield number


print(sum(ever()))
