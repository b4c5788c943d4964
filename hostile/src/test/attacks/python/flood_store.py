# Keeps more in its store than a store holds.
# limits: cpu=20s calls=100000
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit store: .* of 16 MiB.*
# unprotected: unsafe: a store is small under every policy
from dispatcher import store

for number in range(10_000):
    store[f"key {number}"] = "x" * 10_000
print("GAINED a store of 100 MB")
