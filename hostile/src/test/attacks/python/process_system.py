# Runs a command through the shell.
# expect: FileNotFoundError: \[Errno 2\] No such file or directory: '/bin/sh'
# unprotected: GAINED
import os

with os.popen("id") as answer:
    print("GAINED", answer.read())
