# Loops for ever when the library asks what an argument is.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s \(loop_metaclass\.py:\d+\)$
# unprotected: GAINED
import time

from dispatcher import args, region

begin = time.monotonic()


def forever(*_):
    while True:
        if time.monotonic() - begin > float(args[0]):
            print("GAINED a processor", flush=True)


class Evil:
    __class__ = property(forever)
    __len__ = __iter__ = __getitem__ = __index__ = __float__ = __hash__ = __bool__ = __eq__ = forever

    def __getattr__(self, name):
        forever()


region.create("box", name=Evil(), position=Evil())
