# Writes a file into its own folder.
# expect: (PermissionError|OSError): .*
# unprotected: GAINED
import os

with open(os.path.join(os.path.dirname(__file__), "dropped.txt"), "w") as dropped:
    print("GAINED", dropped.write("a file"))
