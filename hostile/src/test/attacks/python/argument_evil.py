# Hands the host objects that end the script, loop or fail when they are asked for anything.
# expect: RuntimeError: the last of them was \w+
# unprotected: unsafe: it gains nothing but its own end
from dispatcher import log, region


class Evil(str):
    def __getattribute__(self, name):
        raise SystemExit(3)

    def __str__(self):
        raise KeyboardInterrupt

    def __hash__(self):
        raise MemoryError

    def __eq__(self, other):
        raise RecursionError


last = None
for call in (log, region.say, region.find, region.get, lambda evil: region.create(evil, name=evil)):
    try:
        call(Evil("x"))
    except BaseException as e:
        last = e
raise RuntimeError(f"the last of them was {type(last).__name__}")
