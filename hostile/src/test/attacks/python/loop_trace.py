# Loops for ever in the function that is told of each line, whatever is raised in it.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s \(loop_trace\.py:\d+\)$
# unprotected: GAINED
import sys
import time

from dispatcher import args

begin = time.monotonic()
shown = []


def trace(frame, event, argument):
    while True:
        try:
            while True:
                if time.monotonic() - begin > float(args[0]) and not shown:
                    shown.append(print("GAINED a processor", flush=True))
        except BaseException:
            pass


sys.settrace(trace)
sys.setprofile(trace)
trace(None, None, None)
