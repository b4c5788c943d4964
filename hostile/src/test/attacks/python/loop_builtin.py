# Adds up numbers without end inside of one built-in function, with no code of its own under way.
# limits: cpu=1s
# cannot-cut: one built-in function over what has no end
# expect: limit (cpu: [\d.]+ s of 1 s|memory: [\d.]+ MiB of 96 MiB): it is inside one operation that cannot be cut off( \([a-z ]+\))?; its thread ends when the operation does\.
# expect-isolated: limit (cpu: [\d.]+ s of 1 s|memory: 96 MiB of 96 MiB)( \(loop_\w+\.\w+:\d+\))?$
# unprotected: unsafe: it would say so only when it had come to an end
import itertools

print("GAINED", sum(itertools.count()))
