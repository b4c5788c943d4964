# Takes a class of Java.
# expect: .+
# unprotected: unsafe: no policy opens the host's classes
import java

print("GAINED", java.type("java.lang.Runtime").getRuntime())
