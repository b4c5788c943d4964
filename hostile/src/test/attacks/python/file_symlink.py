# Makes a link of its own to a file outside of its folder.
# expect: OSError: \[Errno 95\] Operation not supported on transport endpoint: '/etc/passwd' -> 'mine'
# unprotected: unsafe: the interpreter makes no links under any policy
import os

link = os.path.join(os.path.dirname(__file__), "mine")
os.symlink("/etc/passwd", link)
print("GAINED", open(link).read())
