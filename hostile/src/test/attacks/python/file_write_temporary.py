# Fills the folder for temporary files.
# expect: FileNotFoundError: \[Errno 2\] No usable temporary directory found in \['/tmp',
# unprotected: GAINED
import os
import tempfile

with tempfile.NamedTemporaryFile() as dropped:
    print("GAINED", dropped.write(bytes(1 << 20)))
