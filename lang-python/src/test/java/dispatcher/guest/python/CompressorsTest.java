package dispatcher.guest.python;

import dispatcher.guest.Policy;
import dispatcher.guest.testing.ScriptRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The compressors of a script that is not trusted are counted, and else are as in Python. */
class CompressorsTest extends PythonScripts {
    private static final String USES = """
            import copy, gzip, io, zipfile, zlib
            text = b"to be or not to be " * 500
            made = zlib.compressobj(level=9, wbits=-15, zdict=None)
            packed = made.compress(text) + made.flush()
            print(len(packed) < len(text))
            out = zlib.decompressobj(-15)
            first = out.decompress(packed + b"rest", max_length=100)
            print(len(first), len(out.unconsumed_tail) > 0, out.eof)
            print(first + out.decompress(out.unconsumed_tail) + out.flush() == text, out.eof, out.unused_data)
            other = copy.copy(zlib.compressobj())
            print(zlib.decompress(other.compress(text) + other.flush()) == text)
            with zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as file:
                file.writestr("a.txt", text)
                print(file.read("a.txt") == text)
            written = io.BytesIO()
            with gzip.open(written, "w") as file:
                file.write(text)
            with gzip.open(io.BytesIO(written.getvalue())) as file:
                print(file.read() == text)
            try:
                zlib.decompressobj().decompress(b"nonsense")
            except zlib.error as e:
                print(type(e).__name__)
            try:
                zlib.compressobj(level="x")
            except TypeError as e:
                print("TypeError")
            """;

    @ParameterizedTest
    @ValueSource(strings = {"CONSTRAINED", "TRUSTED"})
    void doWhatTheyDoInPython(Policy policy) {
        try (ScriptRun run = open(policy, USES)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("True\n100 True False\nTrue True b'rest'\nTrue\nTrue\nTrue\n"
                    + "error\nTypeError\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zlib.compressobj(9)", "zlib.decompressobj()", "zlib._ZlibDecompressor()", "one.copy()",
            "copy.deepcopy(one)"})
    void nobodyHoldsTooMany(String one) {
        assertThat(outputOf("""
                import copy, zlib
                one = zlib.compressobj()
                held = []
                try:
                    for _ in range(3_000):
                        held.append(%s)
                except MemoryError as e:
                    print(e)
                print(200 < len(held) < 1_500)
                """.formatted(one))).isEqualTo(Compressors.TOO_MANY + "\nTrue\n");
    }

    @Test
    void whoDropsThemHasRoomAgain() {
        assertThat(outputOf("""
                import zlib
                for _ in range(1_000):
                    if zlib.compressobj().flush() == b"":
                        print("nothing")
                print("done")
                """)).isEqualTo("done\n");
    }

    @Test
    void whoHoldsTooManyIsToldSo() {
        assertThat(failureOf("import zlib\nheld = [zlib.compressobj() for _ in range(3_000)]\n"))
                .startsWith("hello.py:2: MemoryError: " + Compressors.TOO_MANY);
    }

    @Test
    void nobodyGetsTheOriginals() {
        assertThat(outputOf("""
                import _imp, importlib, importlib.util, sys, zlib
                own = zlib.compressobj
                def again():
                    del sys.modules["zlib"]
                    return importlib.import_module("zlib")
                def made():
                    module = _imp.create_builtin(importlib.util.find_spec("zlib"))
                    _imp.exec_builtin(module)
                    return module
                print(again().compressobj is own, importlib.reload(zlib).compressobj is own, made().compressobj is own)
                inner = zlib.compressobj()._inner
                print([inner.call(name, []) for name in ("copy", "__class__", "__copy__")], inner.state("__class__"))
                """)).isEqualTo("True True True\n[None, None, None] None\n");
    }
}
