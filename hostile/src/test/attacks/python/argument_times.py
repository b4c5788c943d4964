# Hands the host times that are none.
# expect: RuntimeError: (WrongArgument: The time takes seconds, 0(\.001)? or more, but [^;]+ came\.(; |$)){15}$
# unprotected: unsafe: it gains nothing but its own end
from dispatcher import after, every

said = []
for seconds in (float("nan"), float("inf"), -1, 1e300, 10**400, 0, "1", None):
    for timer in (after, every):
        try:
            timer(seconds)(lambda: exit()).cancel()
        except Exception as e:
            said.append(f"{type(e).__name__}: {e}")
raise RuntimeError("; ".join(dict.fromkeys(said)))
