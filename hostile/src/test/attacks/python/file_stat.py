# Finds out which files there are, without reading them.
# expect: (PermissionError|FileNotFoundError): .*
# unprotected: GAINED
import os

if os.path.exists("/etc/passwd") or os.path.isdir("/etc"):
    print("GAINED the knowledge that it is there")
print("GAINED", os.stat("/etc/passwd"))
