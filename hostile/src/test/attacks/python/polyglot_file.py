# Has the engine run a file outside of its folder.
# expect: RuntimeError: polyglot access is not allowed
# unprotected: unsafe: no policy opens it
import polyglot

print("GAINED", polyglot.eval(language="python", path="/etc/passwd"))
