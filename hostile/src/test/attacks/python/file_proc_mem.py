# Writes into the host's memory.
# expect: PermissionError: .*
# unprotected: GAINED
with open("/proc/self/mem", "r+b") as memory:
    print("GAINED the memory of the host")
