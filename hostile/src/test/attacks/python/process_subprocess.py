# Starts a program.
# expect: FileNotFoundError: \[Errno 2\] No such file or directory: '/usr/bin/id'
# unprotected: GAINED
import subprocess

print("GAINED", subprocess.run(["/usr/bin/id"], capture_output=True, text=True, check=True).stdout)
