# Sends the host a signal.
# expect: PermissionError: Processes belong to the host\.
# unprotected: unsafe: the interpreter does not let it under any policy
import os

os.kill(os.getpid(), 0)
print("GAINED the right to send signals to", os.getpid())
os.kill(os.getppid(), 0)
