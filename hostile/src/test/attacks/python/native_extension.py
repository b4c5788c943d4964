# Loads a shared library as a module.
# limits: cpu=20s
# expect: ImportError: Cannot run any C extensions because native access is not allowed\.
# unprotected: unsafe: it could end the host
import importlib.machinery
import importlib.util

loader = importlib.machinery.ExtensionFileLoader("libc", "/lib/x86_64-linux-gnu/libc.so.6")
module = importlib.util.module_from_spec(importlib.util.spec_from_loader("libc", loader))
print("GAINED", module)
