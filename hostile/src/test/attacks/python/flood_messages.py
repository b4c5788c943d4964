# Sends messages to an object of its own, as fast as it can.
# limits: cpu=20s calls=20
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit calls: .* of 20/s.*
# unprotected: GAINED
from dispatcher import region

lamp = region.create("box")
for calls in range(100_000):
    lamp.message("to myself")
    if calls == 200:
        print("GAINED", calls, "messages")
