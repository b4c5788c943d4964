# Reads a file of the machine by its absolute path.
# expect: PermissionError: .*
# unprotected: GAINED root:
print("GAINED", open("/etc/passwd").read())
