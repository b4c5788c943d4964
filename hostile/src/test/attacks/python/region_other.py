# Connects to another region than its own through the binding.
# expect: Denied: .*
# unprotected: unsafe: the permission is the operator's to give under every policy
from dispatcher import connect

print("GAINED", connect("http://localhost:9"))
