# Unpacks little data that becomes much.
# limits: cpu=20s
# expect: (limit memory: .*|MemoryError.*)
# unprotected: GAINED
import zlib

from dispatcher import after, args

packed = zlib.compress(bytes(64 << 20), 9)
held = [zlib.decompress(packed) for _ in range(4)]
after(1 + float(args[0]), lambda: print("GAINED", len(held) * 64, "MiB"))
