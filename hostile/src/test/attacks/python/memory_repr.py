# Shows a structure that is nested deeper than a stack.
# expect: RecursionError: maximum recursion depth exceeded
# unprotected: unsafe: a stack ends everywhere
nested = []
for _ in range(1_000_000):
    nested = [nested]
print("GAINED", len(repr(nested)))
