# Takes one buffer that is larger than what it may have.
# limits: cpu=20s
# expect: limit memory: .*
# unprotected: GAINED
import time

from dispatcher import args

held = bytearray(160 << 20)
held[-1] = 1
begin = time.monotonic()
while time.monotonic() - begin < float(args[0]):
    time.sleep(0.01)
print("GAINED", len(held) >> 20, "MiB", flush=True)
