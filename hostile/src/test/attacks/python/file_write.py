# Writes a file into its own folder.
# expect: PermissionError: \[Errno 1\] Operation not permitted: 'dropped\.txt'
# expect-isolated: PermissionError: \[Errno 13\] Permission denied: 'dropped\.txt'
# unprotected: GAINED
import os

with open(os.path.join(os.path.dirname(__file__), "dropped.txt"), "w") as dropped:
    print("GAINED", dropped.write("a file"))
