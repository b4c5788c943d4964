# Starts timers without end.
# limits: cpu=20s
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit timers: .* of 50.*
# unprotected: GAINED
from dispatcher import after

for number in range(100_000):
    after(seconds=1000 + number)(lambda: None)
    if number == 1_000:
        print("GAINED", number, "timers", flush=True)
