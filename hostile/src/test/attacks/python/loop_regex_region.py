# Has the region match a regular expression that has to try exponentially many ways.
# expect: RuntimeError: the region answered$
# unprotected: unsafe: a real region would hang
import time

from dispatcher import args, region

region.create("box", name="x" * 60)
begin = time.monotonic()
region.find("^(x+x+)+y$")
if time.monotonic() - begin > float(args[0]):
    print("GAINED a processor of the region", flush=True)
raise RuntimeError("the region answered")
