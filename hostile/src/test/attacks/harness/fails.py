# Fails, and the operator reads why.
# expect: ZeroDivisionError: .*
# unprotected: GAINED
1 / 0
