# Puts its own module in the place of the library's, where the host would find it.
# expect: ZeroDivisionError: division by zero$
# unprotected: unsafe: it has itself only
import sys
import types

for name in list(sys.modules):
    if name.startswith("dispatcher"):
        fake = types.ModuleType(name)
        fake.__getattr__ = lambda key: print("GAINED a call of the host") or (lambda *_: None)
        sys.modules[name] = fake
1 / 0
