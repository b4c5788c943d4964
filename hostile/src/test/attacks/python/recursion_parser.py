# Has texts compiled that are nested too deeply, to fill the stack of the compiler.
# limits: cpu=20s
# expect: .+
# unprotected: unsafe: it gains nothing but its own end
last = None
for text in ("(" * 100_000, "-" * 100_000 + "1", "lambda:" * 50_000 + "0", "[" * 50_000 + "]" * 50_000, "x" + ".a" * 100_000, "1" + "+1" * 100_000,
             "f(" * 50_000 + ")" * 50_000, "if 1:\n" + "".join(" " * n + "if 1:\n" for n in range(1, 2_000)) + " " * 2_000 + "pass"):
    try:
        compile(text, "x", "exec")
    except BaseException as e:
        last = e
raise last or RuntimeError("nothing was too deep")
