# Goes to the root before it reads.
# expect: FileNotFoundError: \[Errno 2\] No such file or directory: '/'$
# unprotected: GAINED root:
import os

os.chdir("/")
print("GAINED", open("etc/passwd").read())
