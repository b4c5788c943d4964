# Breaks the functions with which the library and the host explain an error.
# expect: NameError: name 'undefined_name' is not defined
# unprotected: unsafe: the same under every policy
import builtins
import sys


def broken(*_, **__):
    raise SystemExit(0)


for name, module in list(sys.modules.items()):
    if name.startswith(("dispatcher", "traceback", "linecache")):
        for key, value in list(vars(module).items()):
            if callable(value) and not isinstance(value, type):
                setattr(module, key, broken)
builtins.isinstance = builtins.getattr = builtins.str = builtins.len = builtins.type = broken
undefined_name
