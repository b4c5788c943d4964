# Sends datagrams without waiting.
# limits: cpu=20s
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit calls(-in-flight)?: .*
# unprotected: GAINED
from dispatcher import region

fast = region.fast(datagrams=True)
for number in range(100_000):
    fast.say("spam")
    if number == 3_000:
        print("GAINED", number, "datagrams", flush=True)
