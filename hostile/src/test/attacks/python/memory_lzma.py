# Asks for compressors with huge dictionaries.
# limits: cpu=20s
# stops-neighbours: one huge allocation
# long: it takes as much as it can
# expect: .+
# unprotected: unsafe: machines differ
import bz2
import lzma

held = []
try:
    for _ in range(20):
        held.append(lzma.LZMACompressor(filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 512 << 20}]))
        held[-1].compress(b"x")
except (MemoryError, lzma.LZMAError, ValueError) as e:
    held.append(e)
for _ in range(200):
    held.append(bz2.BZ2Compressor(9))
    held[-1].compress(b"x")
raise RuntimeError(str(len(held)))
