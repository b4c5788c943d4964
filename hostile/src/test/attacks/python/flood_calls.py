# Sends calls as fast as it can.
# limits: cpu=20s calls=20
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit calls: .* of 20/s.*
# unprotected: GAINED
import time

from dispatcher import region

begin = time.monotonic()
calls = 0
while True:
    region.say("spam")
    calls += 1
    if calls == 200:
        print("GAINED", int(calls / (time.monotonic() - begin)), "calls a second", flush=True)
