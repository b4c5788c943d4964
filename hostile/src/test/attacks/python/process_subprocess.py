# Starts a program.
# expect: .*(not allowed|permitted|Permission|Error).*
# unprotected: GAINED
import subprocess

print("GAINED", subprocess.run(["/usr/bin/id"], capture_output=True, text=True, check=True).stdout)
