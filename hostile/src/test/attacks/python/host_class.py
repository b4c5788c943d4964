# Goes from the binding's object to its class, and from there to all classes of the host.
# expect: AttributeError: \d+ objects of the host have nothing of Java's
# unprotected: unsafe: no policy opens the host's classes
import gc
import sys

hosts = [value for name, module in sys.modules.items() if name.startswith("dispatcher")
         for value in vars(module).values() if "foreign" in str(type(value)).lower()]
for host in hosts:
    for name in ("getClass", "class", "__class__.forName", "wait", "notify", "hashCode"):
        if hasattr(host, name) and not name.startswith("__"):
            print("GAINED", host, name)
raise AttributeError(f"{len(hosts)} objects of the host have nothing of Java's")
