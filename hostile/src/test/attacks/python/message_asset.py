# Sends an asset that is larger than a message may be.
# limits: cpu=20s
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit message-size: .* of 64 KiB.*
# unprotected: GAINED
from dispatcher import region

region.assets.add(bytes(1 << 20), name="Junk")
print("GAINED an asset of a MiB", flush=True)
