# Looks what files the machine and its users have.
# expect: PermissionError: \[Errno 1\] Operation not permitted: '/'$
# unprotected: GAINED
import os

print("GAINED", os.listdir("/"), os.listdir(os.path.expanduser("~")))
