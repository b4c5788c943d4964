# Reads a file outside of its folder over the folder above.
# expect: PermissionError: \[Errno 1\] Operation not permitted: '\.\./\.\./secret\.txt'
# unprotected: GAINED xyzzy
import os

print("GAINED", open(os.path.join(os.path.dirname(__file__), "..", "..", "secret.txt")).read())
