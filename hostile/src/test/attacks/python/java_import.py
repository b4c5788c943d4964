# Imports a package of Java.
# expect: NotImplementedError: host lookup is not allowed
# unprotected: unsafe: no policy opens the host's classes
from java.lang import System

print("GAINED", System.getenv())
