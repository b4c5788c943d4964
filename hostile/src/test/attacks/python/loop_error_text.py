# Fails with an exception whose text takes for ever: the host asks for it when it tells the operator.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s \(loop_error_text\.py:\d+\)$
# unprotected: GAINED
import time

from dispatcher import args

begin = time.monotonic()


class Endless(Exception):
    def __str__(self):
        while True:
            if time.monotonic() - begin > float(args[0]):
                print("GAINED a processor", flush=True)

    __repr__ = __str__


raise Endless()
