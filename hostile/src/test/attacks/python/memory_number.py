# Fills the memory with one number.
# limits: cpu=20s
# expect: limit memory: .*
# unprotected: GAINED
import time

from dispatcher import args

held = [(1 << (1_600_000_000 + n)) for n in range(1)]
begin = time.monotonic()
while time.monotonic() - begin < float(args[0]):
    time.sleep(0.01)
print("GAINED", held[0].bit_length() >> 23, "MiB", flush=True)
