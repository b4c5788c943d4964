# Holds a little more in every call of a timer's handler.
# limits: handler-time=10s cpu=20s
# stops-neighbours: many allocations one after the other
# expect: limit memory: .*
# unprotected: GAINED
import time

from dispatcher import args, every

held = []
begin = time.monotonic()


@every(seconds=0.02)
def grow():
    held.append(bytes(4 << 20))
    if len(held) > 50 and time.monotonic() - begin > float(args[0]):
        print("GAINED", 4 * len(held), "MiB", flush=True)
