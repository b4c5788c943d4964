# Hands the host a sequence that lies about its length.
# limits: cpu=2s
# expect: \w+.*: .*
# unprotected: unsafe: it gains nothing but its own end
from dispatcher import region


class Liar(list):
    def __len__(self):
        return 2**62

    def __getitem__(self, index):
        return 1.0

    def __iter__(self):
        while True:
            yield 1.0


region.create("box", position=Liar())
region.move([Liar()])
raise ValueError("the host believed it")
