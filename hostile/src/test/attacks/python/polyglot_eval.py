# Runs code of the other language, in which other rules might hold.
# expect: RuntimeError: polyglot access is not allowed
# unprotected: unsafe: no policy opens the other language
import polyglot

print("GAINED", polyglot.eval(language="js", string="1 + 1"))
