# Loops for ever in its main code.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
# unprotected: GAINED
import time

from dispatcher import args

begin = time.monotonic()
while True:
    if time.monotonic() - begin > float(args[0]):
        print("GAINED a processor for", args[0], "seconds", flush=True)
