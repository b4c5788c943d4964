# Gives objects a new attribute again and again, since their shapes are shared with the neighbours.
# limits: cpu=5s
# long: it ends by its processor time only
# expect: limit (cpu|memory): .*
# unprotected: GAINED
import sys
import time

from dispatcher import args


class Thing:
    pass


begin = time.monotonic()
number = 0
while True:
    thing = Thing()
    for _ in range(100):
        number += 1
        setattr(thing, sys.intern(f"attribute number {number}"), number)
    if time.monotonic() - begin > 1 + float(args[0]):
        print("GAINED", number, "attributes", flush=True)
