# Loops for ever in a property that the library reads.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
# unprotected: GAINED
import time

from dispatcher import args, region

begin = time.monotonic()


class Position:
    def __len__(self):
        return 3

    def __getitem__(self, index):
        while True:
            if time.monotonic() - begin > float(args[0]):
                print("GAINED a processor", flush=True)

    def __iter__(self):
        return iter([self[0]])


region.create("box", position=Position())
