# Has the engine run a file outside of its folder.
# expect: .+
# unprotected: unsafe: no policy opens it
import polyglot

print("GAINED", polyglot.eval(language="python", path="/etc/passwd"))
