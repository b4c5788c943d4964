# Looks for open files of the host.
# expect: PermissionError: \[Errno 1\] Operation not permitted: '/proc/self/fd'
# unprotected: GAINED
import os

for name in os.listdir("/proc/self/fd"):
    print("GAINED", name)
