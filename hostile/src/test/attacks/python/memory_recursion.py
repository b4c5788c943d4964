# Recurses as deep as it can, after lifting the limit on that.
# expect: RecursionError: maximum recursion depth exceeded
# unprotected: unsafe: a stack ends everywhere
import sys

sys.setrecursionlimit(2**31 - 1)


def deeper(depth):
    if depth == 5_000_000:
        print("GAINED a stack without end", flush=True)
    return deeper(depth + 1) + 1


deeper(0)
