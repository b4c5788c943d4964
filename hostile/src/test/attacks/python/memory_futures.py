# Begins calls without end and keeps what they give.
# limits: cpu=20s calls=100000
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit (timers|calls-in-flight|calls|memory|handler-cpu|cpu): .*
# unprotected: GAINED
import time

from dispatcher import args, region

begin = time.monotonic()
held = []
while True:
    held.append(region.submit(region.find, "x" * 1_000))
    if time.monotonic() - begin > 1 + float(args[0]):
        print("GAINED", len(held), "futures", flush=True)
