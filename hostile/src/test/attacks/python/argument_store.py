# Keeps what cannot be kept in its store, and under names that lead elsewhere.
# limits: cpu=20s
# expect: RuntimeError: TooLarge: The argument is nested deeper than 16 levels, or contains itself\.; (WrongArgument: The (store|key) takes [^;]+, but (the number NaN|the text ''|the text 'x+…'|nothing|a function) came\.(; |$)){5}$
# unprotected: unsafe: a store is the same under every policy
from dispatcher import store

deep = []
for _ in range(100_000):
    deep = [deep]
cycle = {}
cycle["x"] = cycle
said = []
for key, value in (("deep", deep), ("cycle", cycle), ("half", "\ud800"), ("\0", 1), ("../secret.txt", 1), ("'; DROP TABLE store; --", 1), ("nan", float("nan")),
                   ("", 1), ("x" * 100_000, 1), (None, 1), ("function", print), ("huge", 10 ** 5000)):
    try:
        store[key] = value
    except Exception as e:
        said.append(f"{type(e).__name__}: {e}")
if not isinstance(store.get("'; DROP TABLE store; --", 1), int):
    print("GAINED the store's own words")
raise RuntimeError("; ".join(dict.fromkeys(said)))
