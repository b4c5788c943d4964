# Leaves a value for other scripts, and takes theirs.
# expect: NotImplementedError: polyglot access is not allowed
# unprotected: unsafe: no policy opens it
import polyglot

polyglot.export_value("stolen", [1])
print("GAINED", polyglot.import_value("stolen"))
