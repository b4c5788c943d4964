# Reads a file outside of its folder through a link to a folder.
# expect: PermissionError: \[Errno 1\] Operation not permitted: 'up/secret\.txt'
# expect-isolated: PermissionError: \[Errno 13\] Permission denied: 'up/secret\.txt'
# unprotected: GAINED xyzzy
import os

print("GAINED", open(os.path.join(os.path.dirname(__file__), "up", "secret.txt")).read())
