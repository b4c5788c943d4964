# Looks for secrets on the host's command line.
# expect: PermissionError: \[Errno 1\] Operation not permitted: '/proc/self/cmdline'
# unprotected: GAINED
print("GAINED", open("/proc/self/cmdline", "rb").read())
