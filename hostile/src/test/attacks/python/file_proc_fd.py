# Looks for open files of the host.
# expect: PermissionError: .*
# unprotected: GAINED
import os

for name in os.listdir("/proc/self/fd"):
    print("GAINED", name)
