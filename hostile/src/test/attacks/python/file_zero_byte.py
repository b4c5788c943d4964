# Hides the end of a path behind a zero byte.
# expect: ValueError: embedded null byte
# unprotected: unsafe: no system takes it
print("GAINED", open(__file__ + "/../../../secret.txt\0.py").read())
