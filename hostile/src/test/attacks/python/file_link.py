# Reads a file outside of its folder through a link inside of it.
# expect: PermissionError: \[Errno 1\] Operation not permitted: 'link\.txt'
# expect-isolated: PermissionError: \[Errno 13\] Permission denied: 'link\.txt'
# unprotected: GAINED xyzzy
import os

print("GAINED", open(os.path.join(os.path.dirname(__file__), "link.txt")).read())
