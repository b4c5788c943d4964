# Goes to the root before it reads.
# expect: .+
# unprotected: GAINED root:
import os

os.chdir("/")
print("GAINED", open("etc/passwd").read())
