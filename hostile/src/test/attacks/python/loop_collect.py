# Has the memory tidied up again and again in a handler, for which the whole host might stand still.
# expect: limit handler-(cpu|time): .*
# unprotected: GAINED
import gc
import time

from dispatcher import after, args

begin = time.monotonic()


@after(seconds=0.01)
def tidy():
    while time.monotonic() - begin < float(args[0]):
        gc.collect()
    print("GAINED a memory that is always tidy", flush=True)
