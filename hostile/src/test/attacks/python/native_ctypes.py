# Calls the C library.
# limits: cpu=20s
# expect: ImportError: cannot import name '_memmove_addr' from '_ctypes'
# unprotected: unsafe: no policy has native code
import ctypes

print("GAINED", ctypes.CDLL(None).getpid())
