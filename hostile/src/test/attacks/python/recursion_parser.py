# Has texts compiled that are nested too deeply, to fill the stack of the compiler.
# limits: cpu=20s
# stops-neighbours: one text to compile
# expect: limit memory: [\d.]+ MiB of 96 MiB.*|RuntimeError: SyntaxError: too many nested parentheses \(x, line 1\); MemoryError: ; RecursionError: maximum recursion depth exceeded; IndentationError: too many levels of indentation \(x, line 101\)$
# expect-isolated: limit memory: [\d.]+ MiB of 96 MiB
# unprotected: unsafe: it gains nothing but its own end
said = []
for text in ("(" * 100_000, "-" * 100_000 + "1", "lambda:" * 50_000 + "0", "[" * 50_000 + "]" * 50_000, "x" + ".a" * 100_000, "1" + "+1" * 100_000,
             "f(" * 50_000 + ")" * 50_000, "if 1:\n" + "".join(" " * n + "if 1:\n" for n in range(1, 2_000)) + " " * 2_000 + "pass"):
    try:
        compile(text, "x", "exec")
    except BaseException as e:
        said.append(f"{type(e).__name__}: {e}")
raise RuntimeError("; ".join(dict.fromkeys(said)))
