# Takes a class of Java.
# expect: NotImplementedError: host lookup is not allowed
# unprotected: unsafe: no policy opens the host's classes
import java

print("GAINED", java.type("java.lang.Runtime").getRuntime())
