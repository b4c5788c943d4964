"""zlib's compressors as the host counts them, since what they hold lies where no other limit sees it."""

import zlib

_KINDS = "compressobj", "decompressobj", "_ZlibDecompressor"


def count(host, too_many):
    """To be called before the script: from then on zlib's own functions are the host's alone."""
    for kind in _KINDS:
        host.take(kind, getattr(zlib, kind))

    def known(inner):
        if inner is None:
            raise MemoryError(too_many)
        return inner

    class _Counted:
        __slots__ = ("_inner",)

        def __copy__(self):
            return self.copy()

        def __deepcopy__(self, memo):
            return self.copy()

        def copy(self):
            other = object.__new__(type(self))
            other._inner = known(self._inner.copy())
            return other

    class Compress(_Counted):
        __slots__ = ()

        def compress(self, data, /):
            return self._inner.call("compress", [data])

        def flush(self, mode=zlib.Z_FINISH, /):
            return self._inner.call("flush", [mode])

    class Decompress(_Counted):
        __slots__ = ()

        def decompress(self, data, /, max_length=0):
            return self._inner.call("decompress", [data, max_length])

        def flush(self, length=zlib.DEF_BUF_SIZE, /):
            return self._inner.call("flush", [length])

        eof, unconsumed_tail, unused_data = map(_state, ("eof", "unconsumed_tail", "unused_data"))

    class _ZlibDecompressor:
        __slots__ = ("_inner",)

        def __init__(self, wbits=zlib.MAX_WBITS, zdict=b""):
            self._inner = known(host.make("_ZlibDecompressor", [wbits, zdict]))

        def decompress(self, data, max_length=-1):
            return self._inner.call("decompress", [data, max_length])

        eof, needs_input, unused_data = map(_state, ("eof", "needs_input", "unused_data"))

    def compressobj(level=-1, method=zlib.DEFLATED, wbits=zlib.MAX_WBITS, memLevel=zlib.DEF_MEM_LEVEL,
                    strategy=zlib.Z_DEFAULT_STRATEGY, zdict=None):
        made = object.__new__(Compress)
        rest = [] if zdict is None else [zdict]
        made._inner = known(host.make("compressobj", [level, method, wbits, memLevel, strategy, *rest]))
        return made

    def decompressobj(wbits=zlib.MAX_WBITS, zdict=b""):
        made = object.__new__(Decompress)
        made._inner = known(host.make("decompressobj", [wbits, zdict]))
        return made

    for each in Compress, Decompress, _ZlibDecompressor, compressobj, decompressobj:
        each.__module__, each.__qualname__ = "zlib", each.__name__
        setattr(zlib, each.__name__, each)


def _state(name):
    return property(lambda self: self._inner.state(name))
