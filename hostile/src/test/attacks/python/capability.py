# Asks for a capability of its own, and for the end of the host's.
# expect: \w+: .*
# unprotected: unsafe: the capability is the host's under every policy
from dispatcher import region

for message in ("CreateCapability", "RenewCapability", "DestroyCapability"):
    try:
        print("GAINED", region.call(message))
    except Exception as e:
        last = e
raise last
