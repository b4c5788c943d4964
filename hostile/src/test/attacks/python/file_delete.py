# Deletes a script.
# expect: (PermissionError|OSError): .*
# unprotected: GAINED
import os

os.remove(__file__)
print("GAINED the end of", __file__)
