# Divides itself into two processes, again and again.
# expect: AttributeError: module 'os' has no attribute 'fork'
# unprotected: unsafe: a JVM cannot be divided, and a fork bomb shall not be tried
import os

while True:
    print("GAINED", os.fork())
