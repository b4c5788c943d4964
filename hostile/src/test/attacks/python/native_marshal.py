# Feeds the interpreter broken bytecode.
# limits: cpu=10s
# stops-neighbours: many allocations one after the other
# expect: Not possible here: arraycopy: length -\d+ is negative
# expect-isolated: limit memory: [\d.]+ MiB of 96 MiB
# unprotected: unsafe: it gains nothing but its own end
import marshal
import random
import types

random.seed(4711)
code = (lambda x: x + 1).__code__
data = bytearray(marshal.dumps(code))
for _ in range(200):
    bad = bytearray(data)
    for _ in range(8):
        bad[random.randrange(len(bad))] = random.randrange(256)
    try:
        made = marshal.loads(bytes(bad))
        if isinstance(made, types.CodeType):
            types.FunctionType(made, {})(1)
    except Exception:
        pass
raise ValueError("all broken bytecode was refused")
