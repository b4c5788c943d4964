# Writes lines into the log without end.
# limits: cpu=20s
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit log-lines: .* of 50/s.*
# unprotected: GAINED
from dispatcher import log

for number in range(1_000_000):
    log.debug("spam")
    log.debug(number)
    if number == 300:
        print("GAINED", number, "lines", flush=True)
