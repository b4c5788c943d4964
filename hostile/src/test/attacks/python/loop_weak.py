# Loops for ever where the host does not look for code: in what is called when an object is gone.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s \(loop_weak\.py:\d+\)$
# unprotected: GAINED
import gc
import time
import weakref

from dispatcher import args

begin = time.monotonic()


class Thing:
    pass


def gone(_):
    while True:
        if time.monotonic() - begin > float(args[0]):
            print("GAINED a processor", flush=True)


thing = Thing()
held = weakref.ref(thing, gone)
del thing
gc.collect()
while True:
    if time.monotonic() - begin > float(args[0]):
        print("GAINED a processor", flush=True)
    Thing()
