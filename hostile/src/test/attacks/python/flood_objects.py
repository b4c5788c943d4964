# Fills the region with objects.
# limits: cpu=20s
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit objects: .* of 40.*
# unprotected: GAINED
from dispatcher import region

for number in range(1_000):
    region.create("box", name=f"Junk {number}")
    if number == 100:
        print("GAINED", number, "objects", flush=True)
