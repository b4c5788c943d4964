# Fills the region with objects, many in one message.
# limits: cpu=20s
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit objects: .* of 40.*
# unprotected: GAINED
from dispatcher import region

made = region.create_many([{"shape": "box"}] * 300)
print("GAINED", len(made), "objects", flush=True)
