# Ends with a text as its status that is larger than what it may print.
# limits: cpu=10s
# expect: limit output: .*
# unprotected: unsafe: it gains nothing but its own end
import sys

sys.exit("x" * (1 << 22))
