# Copies an object again and again.
# limits: cpu=20s
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit objects: .* of 40.*
# unprotected: GAINED
from dispatcher import region

lamp = region.create("box")
for number in range(1_000):
    lamp.clone()
    if number == 100:
        print("GAINED", number, "objects", flush=True)
