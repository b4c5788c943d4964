# Says of itself that it cannot be cut off.
# expect: RuntimeError: it is inside one operation that cannot be cut off
# unprotected: unsafe: it is no attack
raise RuntimeError("it is inside one operation that cannot be cut off")
