# Reads a file of the machine over the root that /proc shows.
# expect: PermissionError: \[Errno 1\] Operation not permitted: '/proc/self/root/etc/hostname'
# unprotected: GAINED
print("GAINED", open("/proc/self/root/etc/hostname").read())
