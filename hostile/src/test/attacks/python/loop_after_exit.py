# Asks for the end of the script, catches that, and goes on for ever.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
# unprotected: GAINED
import time

from dispatcher import args, exit

begin = time.monotonic()
try:
    exit(0)
finally:
    while True:
        try:
            while True:
                if time.monotonic() - begin > float(args[0]):
                    print("GAINED a processor", flush=True)
        except BaseException:
            pass
