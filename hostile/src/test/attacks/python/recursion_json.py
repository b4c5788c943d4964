# Reads and writes data that is nested too deeply with each module that can.
# limits: cpu=20s
# expect: RuntimeError: RecursionError: maximum recursion depth exceeded; ValueError: Maximum marshal stack depth; SyntaxError: too many nested parentheses
# unprotected: unsafe: it gains nothing but its own end
import ast
import copy
import json
import marshal
import pickle

deep = []
for _ in range(200_000):
    deep = [deep]
said = []
for work in (lambda: json.loads("[" * 200_000), lambda: json.dumps(deep), lambda: copy.deepcopy(deep), lambda: pickle.dumps(deep),
             lambda: marshal.dumps(deep), lambda: repr(deep), lambda: hash(ast.literal_eval("[" * 90_000 + "]" * 90_000)), lambda: deep == [deep]):
    try:
        work()
    except BaseException as e:
        said.append(f"{type(e).__name__}: {e}")
raise RuntimeError("; ".join(dict.fromkeys(said)))
