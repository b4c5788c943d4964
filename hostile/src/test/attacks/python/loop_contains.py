# Searches what has no end, in one operation.
# limits: cpu=1s
# cannot-cut: one built-in function over what has no end
# expect: limit (cpu: [\d.]+ s of 1 s|memory: [\d.]+ MiB of 96 MiB): it is inside one operation that cannot be cut off( \([a-z ]+\))?; its thread ends when the operation does\.
# expect-isolated: limit (cpu: [\d.]+ s of 1 s|memory: 96 MiB of 96 MiB)( \(loop_\w+\.\w+:\d+\))?$
# unprotected: unsafe: it has no end
import itertools

-1 in itertools.count()
