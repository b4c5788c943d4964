# Has a new text compiled again and again, since what was compiled is shared with the neighbours.
# limits: cpu=5s
# long: it ends by its processor time only
# expect: limit (cpu|memory): .*
# unprotected: GAINED
import time

from dispatcher import args

begin = time.monotonic()
number = 0
filler = "x" * 100_000
while True:
    number += 1
    eval(f"lambda: {number} or '{filler}'")
    if time.monotonic() - begin > 1 + float(args[0]):
        print("GAINED", number, "texts", flush=True)
