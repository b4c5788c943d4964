# Has a timer call it as often as there is time for.
# limits: cpu=1s
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit cpu: .*
# unprotected: GAINED
import time

from dispatcher import args, every

begin = time.monotonic()


@every(seconds=0.001)
def tick():
    for _ in range(100_000):
        pass
    if time.monotonic() - begin > float(args[0]):
        print("GAINED a processor", flush=True)
