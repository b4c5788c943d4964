# Reads the host's environment.
# expect: KeyError: .*
# unprotected: GAINED xyzzy
import os

print("GAINED", os.environ["HOSTILE_SECRET"])
