# Hands the host numbers that are none.
# expect: \w+: .*
# unprotected: unsafe: it gains nothing but its own end
from dispatcher import region

lamp = region.create("box")
for number in (float("nan"), float("inf"), -1e308, 10**400, -(10**400)):
    for call in (lambda: lamp.move_to((number, number, number)), lambda: region.terrain.__setitem__((0, 0), number)):
        try:
            call()
        except Exception as e:
            last = e
raise last
