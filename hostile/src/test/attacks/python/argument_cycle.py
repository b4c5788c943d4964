# Hands the host a list that holds itself.
# expect: \w+: .*
# unprotected: unsafe: it gains nothing but its own end
from dispatcher import region

cycle = [1, 2]
cycle.append(cycle)
region.call("CreateObject", Position=cycle, Name=cycle)
