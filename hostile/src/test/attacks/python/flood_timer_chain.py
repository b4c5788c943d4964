# Starts from every timer two more.
# limits: cpu=10s
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit (timers|cpu): .*
# unprotected: GAINED
from dispatcher import after

calls = 0


def split():
    global calls
    calls += 1
    if calls == 2_000:
        print("GAINED", calls, "timers", flush=True)
    after(seconds=0.001)(split)
    after(seconds=0.001)(split)


split()
