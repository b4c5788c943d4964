# Looks for secrets on the host's command line.
# expect: .*Error: .*
# unprotected: GAINED
print("GAINED", open("/proc/self/cmdline", "rb").read())
