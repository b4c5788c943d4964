# Recurses, and begins anew whenever the stack is full: exponentially often.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
# unprotected: GAINED
import time

from dispatcher import args

begin = time.monotonic()


def again():
    if time.monotonic() - begin > float(args[0]):
        print("GAINED a processor", flush=True)
    try:
        again()
    except BaseException:
        again()
    again()


again()
