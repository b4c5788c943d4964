# Reads the secret through a link, and nobody hinders it.
# expect: -
# unprotected: GAINED xyzzy
import os

with open(os.path.join(os.path.dirname(__file__), "link.txt")) as secret:
    print("GAINED", secret.read())
