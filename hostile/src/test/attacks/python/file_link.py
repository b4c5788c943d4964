# Reads a file outside of its folder through a link inside of it.
# expect: PermissionError: .*
# unprotected: GAINED xyzzy
import os

print("GAINED", open(os.path.join(os.path.dirname(__file__), "link.txt")).read())
