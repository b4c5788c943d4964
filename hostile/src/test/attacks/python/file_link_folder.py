# Reads a file outside of its folder through a link to a folder.
# expect: PermissionError: .*
# unprotected: GAINED xyzzy
import os

print("GAINED", open(os.path.join(os.path.dirname(__file__), "up", "secret.txt")).read())
