# Calls the C library.
# limits: cpu=20s
# expect: .+
# unprotected: unsafe: no policy has native code
import ctypes

print("GAINED", ctypes.CDLL(None).getpid())
