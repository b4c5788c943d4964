# Doubles a text until the memory is full.
# limits: cpu=20s
# expect: limit memory: .*
# unprotected: GAINED
import time

from dispatcher import args

text = "x"
for _ in range(27):
    text = text + text
held = [text + "y"]
begin = time.monotonic()
while time.monotonic() - begin < float(args[0]):
    time.sleep(0.01)
print("GAINED", len(text) >> 20, "MiB", flush=True)
