# Subscribes to touches of its object again and again.
# limits: cpu=20s
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit (subscriptions|handler-time): .*
# unprotected: GAINED
from dispatcher import region

lamp = region.create("box")
for number in range(1_000):
    lamp.on_touch(lambda touch: None)
    if number == 100:
        print("GAINED", number, "subscriptions", flush=True)
