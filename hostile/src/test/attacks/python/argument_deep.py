# Hands the host a list that is nested deeper than a stack.
# expect: TooLarge: The argument is nested deeper than 16 levels, or contains itself\.
# unprotected: unsafe: it gains nothing but its own end
from dispatcher import region

nested = []
for _ in range(200_000):
    nested = [nested]
region.call("ChatRequest", Message=nested)
