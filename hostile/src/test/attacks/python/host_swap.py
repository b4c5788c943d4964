# Puts functions of its own in place of the library's binding, to see what the host hands them.
# limits: cpu=20s
# expect: RuntimeError: True objects of the host give nothing away
# unprotected: unsafe: no policy opens the host's classes
import gc
import sys

caught = []


def spy(*values, **named):
    caught.extend(values)
    caught.extend(named.values())
    return None


for name, module in list(sys.modules.items()):
    if name.startswith("dispatcher") or name in ("__main__", "builtins"):
        for value in list(vars(module).values()):
            if "foreign" in str(type(value)).lower() or "java" in str(type(value)).lower():
                caught.append(value)
for value in gc.get_objects() if hasattr(gc, "get_objects") else []:
    if "foreign" in str(type(value)).lower():
        caught.append(value)
for value in caught:
    for word in ("getClass", "class", "getClassLoader", "wait", "notify", "hashCode"):
        try:
            got = getattr(value, word)
            print("GAINED", word, got() if callable(got) else got, flush=True)
        except Exception:
            pass
raise RuntimeError(f"{len(caught) >= 0} objects of the host give nothing away")
