# Writes into the host's memory.
# expect: PermissionError: .*
# unprotected: unsafe: it could end the host
with open("/proc/self/mem", "r+b") as memory:
    print("GAINED the memory of the host")
