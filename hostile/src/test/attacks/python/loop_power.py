# Computes one number that takes minutes, inside of one operation.
# limits: cpu=1s
# cannot-cut: arithmetic on huge numbers
# expect: limit (cpu|memory): .*
# unprotected: unsafe: it takes minutes and cannot be ended
print("GAINED", (10 ** 10 ** 8) % 7)
