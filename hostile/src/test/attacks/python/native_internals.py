# Uses the interpreter's own internals.
# expect: ImportError: the interpreter's internals have nothing that leads out
# unprotected: unsafe: they are for the interpreter's authors
import __graalpython__

for name in ("dump_heap", "run_with_polyglot", "java_get_systemclasspath", "java_get_class"):
    if hasattr(__graalpython__, name):
        print("GAINED", name)
for name in dir(__graalpython__):
    if name.startswith("get_") and "java" in name:
        print("GAINED", name)
raise ImportError("the interpreter's internals have nothing that leads out")
