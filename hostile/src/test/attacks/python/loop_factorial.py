# Computes a number so huge that one built-in function takes for ever.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s.*
# unprotected: unsafe: it would take minutes
import math

math.factorial(20_000_000)
print("GAINED a number")
