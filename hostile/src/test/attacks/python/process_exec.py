# Replaces the host's process by another program.
# expect: .*(not allowed|permitted|Permission|Error|Not possible).*
# unprotected: unsafe: it would end the host
import os

os.execv("/bin/echo", ["echo", "GAINED the process"])
