# Joins, counts and compares what has no end in built-in functions, whatever is raised.
# limits: cpu=1s
# expect: limit (cpu|memory): .*
# unprotected: unsafe: it has no end
import itertools

while True:
    for work in (lambda: any(itertools.repeat(0)), lambda: max(itertools.count()), lambda: min(itertools.repeat(1)),
                 lambda: dict(zip(itertools.repeat(1), itertools.repeat(2))), lambda: b"".join(itertools.repeat(b""))):
        try:
            work()
        except BaseException:
            pass
