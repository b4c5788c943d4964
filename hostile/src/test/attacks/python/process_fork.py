# Divides itself into two processes, again and again.
# expect: .*(not allowed|permitted|Permission|Error|Not possible).*
# unprotected: unsafe: a JVM cannot be divided, and a fork bomb shall not be tried
import os

while True:
    print("GAINED", os.fork())
