# Finds out which files there are, without reading them.
# expect: PermissionError: \[Errno 1\] Operation not permitted: '/etc/passwd'
# unprotected: GAINED
import os

if os.path.exists("/etc/passwd") or os.path.isdir("/etc"):
    print("GAINED the knowledge that it is there")
print("GAINED", os.stat("/etc/passwd"))
