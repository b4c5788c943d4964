# Deletes a script.
# expect: PermissionError: \[Errno 1\] Operation not permitted: 'file_delete\.py'
# expect-isolated: PermissionError: \[Errno 13\] Permission denied: 'file_delete\.py'
# unprotected: GAINED
import os

os.remove(__file__)
print("GAINED the end of", __file__)
