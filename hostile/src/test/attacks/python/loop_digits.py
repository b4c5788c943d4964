# Writes a huge number in decimals, inside of one operation.
# limits: cpu=1s
# cannot-cut: a huge number written in decimals
# expect: limit (cpu|memory): .*
# unprotected: unsafe: it takes minutes and cannot be ended
import sys

sys.set_int_max_str_digits(0)
print("GAINED", len(str(1 << 400_000_000)))
