# Has regular expressions compiled that are nested or repeated too much.
# limits: cpu=3s
# long: its expressions take their time
# expect: .+
# unprotected: unsafe: it gains nothing but its own end
import re

last = None
for text in ("(" * 20_000 + ")" * 20_000, "(?:(?:(?:(?:a{1,100}){1,100}){1,100}){1,100}){1,100}", "[" + "a-z" * 100_000 + "]", "(?=" * 5_000 + ")" * 5_000,
             "|".join(f"{n}.*{n}" for n in range(20_000))):
    try:
        re.compile(text).search("a" * 10_000)
    except BaseException as e:
        last = e
raise last or RuntimeError("nothing was too deep")
