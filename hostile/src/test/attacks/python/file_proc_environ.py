# Reads the host's environment out of /proc.
# expect: PermissionError: \[Errno 1\] Operation not permitted: '/proc/self/environ'
# unprotected: GAINED
import os

descriptor = os.open("/proc/self/environ", os.O_RDONLY)
print("GAINED", os.read(descriptor, 4096))
