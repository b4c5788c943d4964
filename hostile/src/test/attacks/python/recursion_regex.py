# Has regular expressions compiled that are nested or repeated too much.
# limits: cpu=3s
# cannot-cut: a huge regular expression
# long: its expressions take their time
# expect: limit cpu: [\d.]+ s of 3 s(: it is inside one operation that cannot be cut off( \(copying a huge list\))?; its thread ends when the operation does\.| \(recursion_regex\.py:\d+\))?$
# expect-isolated: limit cpu: [\d.]+ s of 3 s( \(recursion_regex\.py:\d+\))?$
# unprotected: unsafe: it gains nothing but its own end
import re

said = []
for text in ("(" * 20_000 + ")" * 20_000, "(?:(?:(?:(?:a{1,100}){1,100}){1,100}){1,100}){1,100}", "[" + "a-z" * 100_000 + "]", "(?=" * 5_000 + ")" * 5_000,
             "|".join(f"{n}.*{n}" for n in range(20_000))):
    try:
        re.compile(text).search("a" * 10_000)
    except BaseException as e:
        said.append(f"{type(e).__name__}: {e}")
raise RuntimeError("; ".join(dict.fromkeys(said)))
