# Hides the end of a path behind a zero byte.
# expect: (ValueError|PermissionError|FileNotFoundError): .*
# unprotected: unsafe: no system takes it
print("GAINED", open(__file__ + "/../../../secret.txt\0.py").read())
