# Runs a command through the shell.
# expect: .*(not allowed|permitted|Permission|Error).*
# unprotected: GAINED
import os

with os.popen("id") as answer:
    print("GAINED", answer.read())
