# Fails in code that calls itself a file outside of the folder, so that the host might show that file's line.
# expect: -
# unprotected: unsafe: errors are told alike under every policy
import os

folder = os.path.dirname(os.path.abspath(__file__))


def fail(path, inner):
    exec(compile("inner()", path, "exec"), {"inner": inner})


def last():
    raise RuntimeError("x")


for path in ("/up/../secret.txt", "/../secret.txt", "/up/secret.txt"):
    exec(compile("def last(then=last):\n    return then()", folder + path, "exec"))
exec(compile("raise RuntimeError('x')", folder + "/link.txt", "exec"))
