# Reads a device that never ends.
# limits: cpu=20s
# expect: PermissionError: \[Errno 1\] Operation not permitted: '/dev/zero'
# unprotected: GAINED
with open("/dev/zero", "rb") as zeros:
    print("GAINED", len(zeros.read(1 << 20)))
