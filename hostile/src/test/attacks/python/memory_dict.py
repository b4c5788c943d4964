# Fills the memory with small objects that refer to each other in circles.
# limits: cpu=30s
# expect: limit memory: .*
# unprotected: GAINED
import time

from dispatcher import args

first = node = {}
for number in range(250_000):
    node = {"other": node, "text": "%0256d" % number, "first": first}
    first["other"] = node
begin = time.monotonic()
while time.monotonic() - begin < float(args[0]):
    time.sleep(0.01)
print("GAINED 250,000 objects", flush=True)
