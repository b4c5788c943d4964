# Asks for a capability of its own, and for the end of the host's.
# expect: RuntimeError: (Denied: The capability is the host's own, so (Create|Renew|Destroy)CapabilityRequest was not sent\. [^;]+(; |$)){3}$
# unprotected: unsafe: the capability is the host's under every policy
from dispatcher import region

said = []
for message in ("CreateCapability", "RenewCapability", "DestroyCapability"):
    try:
        print("GAINED", region.call(message))
    except Exception as e:
        said.append(f"{type(e).__name__}: {e}")
raise RuntimeError("; ".join(dict.fromkeys(said)))
