# Writes into the host's memory.
# expect: PermissionError: \[Errno 1\] Operation not permitted: '/proc/self/mem'
# unprotected: GAINED
with open("/proc/self/mem", "r+b") as memory:
    print("GAINED the memory of the host")
