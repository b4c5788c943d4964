# Matches a regular expression that has to try exponentially many ways.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
# unprotected: GAINED
import re
import time

from dispatcher import args

begin = time.monotonic()
re.match(r"(x*)*(x*)*(x*)*\1y\2z", "x" * (21 if float(args[0]) < 1 else 200))
if time.monotonic() - begin > float(args[0]):
    print("GAINED a processor", flush=True)
