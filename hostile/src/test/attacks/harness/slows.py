# Says when it runs, and waits while somebody stops the whole host.
# expect: -
# unprotected: unsafe: it is no attack
import os
import time

with open(os.path.join(os.path.dirname(__file__), "runs"), "w") as runs:
    runs.write("yes")
time.sleep(4)
