# Begins calls without waiting for any.
# limits: cpu=20s calls=none timers=none calls-in-flight=5
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit calls-in-flight: .* of 5.*
# unprotected: GAINED
from dispatcher import region

for calls in range(20_000):
    region.submit(region.find, "x")
    if calls == 1_000:
        print("GAINED", calls, "calls under way", flush=True)
