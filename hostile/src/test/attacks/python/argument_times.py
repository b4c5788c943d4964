# Hands the host times that are none.
# expect: \w+: .*
# unprotected: unsafe: it gains nothing but its own end
from dispatcher import after, every

for seconds in (float("nan"), float("inf"), -1, 1e300, 10**400, 0, "1", None):
    for timer in (after, every):
        try:
            timer(seconds)(lambda: exit()).cancel()
        except Exception as e:
            last = e
raise last
