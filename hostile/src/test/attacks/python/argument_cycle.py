# Hands the host a list that holds itself.
# expect: TooLarge: The argument is nested deeper than 16 levels, or contains itself\.
# unprotected: unsafe: it gains nothing but its own end
from dispatcher import region

cycle = [1, 2]
cycle.append(cycle)
region.call("CreateObject", Position=cycle, Name=cycle)
