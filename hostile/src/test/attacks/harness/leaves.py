# Leaves a file behind where the host keeps its own for a time.
# expect: -
# unprotected: unsafe: it is no attack
import os

with open(os.path.join(os.path.dirname(__file__), "up", "tmp", "dropped.txt"), "w") as dropped:
    dropped.write("a file")
