# Reads a file of the machine by its absolute path.
# expect: PermissionError: \[Errno 1\] Operation not permitted: '/etc/passwd'
# unprotected: GAINED root:
print("GAINED", open("/etc/passwd").read())
