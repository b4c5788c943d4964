# Has the host look for changes again and again, a thousand times.
# limits: cpu=20s
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit (subscriptions|timers): .*
# unprotected: GAINED
from dispatcher import region

for number in range(1_000):
    region.watch(f"^{number}", every=1)(lambda change: None)
    if number == 100:
        print("GAINED", number, "watches", flush=True)
