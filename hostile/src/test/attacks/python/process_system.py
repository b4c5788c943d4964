# Runs a command through the shell.
# expect: .*(not allowed|permitted|Permission|Error).*
# unprotected: unsafe: Python scripts start no programs under any policy
import os

with os.popen("id") as answer:
    print("GAINED", answer.read())
