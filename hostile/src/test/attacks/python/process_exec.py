# Replaces the host's process by another program.
# expect: PermissionError: \[Errno 1\] Operation not permitted
# unprotected: unsafe: it would end the host
import os

os.execv("/bin/echo", ["echo", "GAINED the process"])
