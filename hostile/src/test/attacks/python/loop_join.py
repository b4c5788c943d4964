# Joins, counts and compares what has no end in built-in functions, whatever is raised.
# limits: cpu=1s
# cannot-cut: one built-in function over what has no end
# expect: limit (cpu: [\d.]+ s of 1 s|memory: [\d.]+ MiB of 96 MiB)(: it is inside one operation that cannot be cut off( \([a-z ]+\))?; its thread ends when the operation does\.| \(loop_join\.py:\d+\))?$
# expect-isolated: limit (cpu: [\d.]+ s of 1 s|memory: 96 MiB of 96 MiB)( \(loop_join\.py:\d+\))?$
# unprotected: unsafe: it has no end
import itertools

while True:
    for work in (lambda: any(itertools.repeat(0)), lambda: max(itertools.count()), lambda: min(itertools.repeat(1)),
                 lambda: dict(zip(itertools.repeat(1), itertools.repeat(2))), lambda: b"".join(itertools.repeat(b""))):
        try:
            work()
        except BaseException:
            pass
