# Reads a device that never ends.
# limits: cpu=20s
# expect: PermissionError: .*
# unprotected: GAINED
with open("/dev/zero", "rb") as zeros:
    print("GAINED", len(zeros.read(1 << 20)))
