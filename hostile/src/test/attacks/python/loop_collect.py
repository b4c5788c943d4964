# Has the memory tidied up again and again in a handler, for which the whole host might stand still.
# expect: limit handler-(cpu|time): .*
# unprotected: unsafe: it slows whatever else runs in the host
import gc

from dispatcher import after


@after(seconds=0.01)
def tidy():
    while True:
        gc.collect()
