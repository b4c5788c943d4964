# Sends whole messages past the library's functions.
# limits: cpu=20s calls=20
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit calls: .* of 20/s.*
# unprotected: GAINED
from dispatcher import region

for number in range(100_000):
    region.call("ChatRequest", Message="spam")
    if number == 200:
        print("GAINED", number, "messages", flush=True)
