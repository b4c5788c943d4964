# Reads the host's environment.
# expect: KeyError: 'HOSTILE_SECRET'
# unprotected: GAINED xyzzy
import os

print("GAINED", os.environ["HOSTILE_SECRET"])
