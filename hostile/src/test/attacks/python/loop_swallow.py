# Loops for ever, and swallows every exception that could end the loop.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
# unprotected: GAINED
import time

from dispatcher import args

begin = time.monotonic()


def survive():
    while True:
        try:
            while True:
                if time.monotonic() - begin > float(args[0]):
                    print("GAINED a processor", flush=True)
        except BaseException:
            continue
        finally:
            survive()


survive()
