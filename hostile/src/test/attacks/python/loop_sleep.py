# Sleeps in a handler, which needs no processor but holds the loop.
# limits: handler-time=1500ms handler-cpu=10s
# expect: limit handler-time: [\d.]+ s of 1.5 s.*
# unprotected: GAINED
import time

from dispatcher import after, args


@after(seconds=0.01)
def doze():
    time.sleep(float(args[0]))
    print("GAINED the loop for as long as it liked", flush=True)
    time.sleep(1000)
