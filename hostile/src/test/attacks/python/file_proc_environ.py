# Reads the host's environment out of /proc.
# expect: PermissionError: .*
# unprotected: GAINED
import os

descriptor = os.open("/proc/self/environ", os.O_RDONLY)
print("GAINED", os.read(descriptor, 4096))
