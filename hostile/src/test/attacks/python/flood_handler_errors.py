# Fails a thousand times a second.
# limits: cpu=2s
# expect: ZeroDivisionError: division by zero$
# also: .*failed again \d+ times|(The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# unprotected: unsafe: the errors are counted under every policy
from dispatcher import every, exit

count = 0


@every(seconds=0.001)
def fail():
    global count
    count += 1
    if count == 300:
        exit()
    1 / 0
