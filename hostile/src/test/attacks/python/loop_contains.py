# Searches what has no end, in one operation.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s.*
# unprotected: unsafe: it has no end
import itertools

-1 in itertools.count()
