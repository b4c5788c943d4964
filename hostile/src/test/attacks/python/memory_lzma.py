# Asks for compressors with huge dictionaries, of each module that the interpreter has.
# limits: cpu=20s
# stops-neighbours: one huge allocation
# long: it takes as much as it can
# expect: RuntimeError: \d+ are held, at last MemoryError\(\)$
# expect-isolated: limit memory: [\d.]+ MiB of 96 MiB$
# unprotected: unsafe: machines differ
import lzma

try:
    import bz2
except ImportError:
    bz2 = None

held = []
try:
    for _ in range(20):
        held.append(lzma.LZMACompressor(filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 512 << 20}]))
        held[-1].compress(b"x")
except (MemoryError, lzma.LZMAError, ValueError) as e:
    held.append(e)
for _ in range(200 if bz2 else 0):
    held.append(bz2.BZ2Compressor(9))
    held[-1].compress(b"x")
raise RuntimeError(f"{len(held)} are held, at last {held[-1]!r}")
