# Has a format fill a text with more blanks than there is memory.
# limits: cpu=20s
# expect: limit memory: [\d.]+ MiB of 96 MiB
# unprotected: GAINED
import time

from dispatcher import args

held = ["%120000000d" % 1]
begin = time.monotonic()
while time.monotonic() - begin < float(args[0]):
    time.sleep(0.01)
print("GAINED", len(held[0]) >> 20, "MiB", flush=True)
