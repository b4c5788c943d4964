# Fills the folder for temporary files.
# expect: (PermissionError|FileNotFoundError|OSError): .*
# unprotected: GAINED
import os
import tempfile

with tempfile.NamedTemporaryFile() as dropped:
    print("GAINED", dropped.write(bytes(1 << 20)))
