# Fills the memory with compressors, which hold theirs outside of the heap where nobody counts it.
# limits: cpu=20s
# expect: (limit memory: .*|MemoryError: .*)
# unprotected: GAINED
import copy
import zlib

from dispatcher import after, args

held = []
try:
    for _ in range(1_000):
        held.append(zlib.compressobj(9))
except MemoryError:
    one = held[0]
    while len(held) < 1_000:
        held.append(copy.copy(one))
after(float(args[0]), lambda: print("GAINED", len(held), "compressors"))
