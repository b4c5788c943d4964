# Maps memory that belongs to no object.
# limits: cpu=20s
# stops-neighbours: one huge allocation
# long: it takes as much as it can
# expect: limit memory: [\d.]+ MiB of 96 MiB|There was no memory left for a moment, .*
# unprotected: unsafe: machines differ
import mmap

from dispatcher import after, args

held = [mmap.mmap(-1, 64 << 20) for _ in range(8)]
for one in held:
    one[::4096] = b"x" * len(one[::4096])
after(1 + float(args[0]), lambda: print("GAINED", len(held) * 64, "MiB"))
