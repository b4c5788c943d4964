# Reads a file of the machine over the root that /proc shows.
# expect: PermissionError: .*
# unprotected: GAINED
print("GAINED", open("/proc/self/root/etc/hostname").read())
