# Fills the memory with a list that grows without end.
# limits: cpu=20s
# stops-neighbours: many allocations one after the other
# expect: limit memory: .*
# unprotected: GAINED
import time

from dispatcher import args

held = []
begin = time.monotonic()
while len(held) < 200 or time.monotonic() - begin < float(args[0]):
    held.append(bytes(1 << 20))
    time.sleep(0.005)
print("GAINED", len(held), "MiB", flush=True)
