# Fails with an error whose class calls itself a line of the host about another script.
# expect: :2: 12:00:00 ERROR neighbour\.py: limit memory: 9 MiB of 1 MiB$
# unprotected: unsafe: errors are told alike under every policy
name = "\n12:00:00 ERROR neighbour.py: limit memory: 9 MiB of 1 MiB\r\x1b[2J"
error = type(name, (Exception,), {"__module__": name, "__qualname__": name})
exec(f"def f():\n    raise error(name)\n", globals())
f.__code__ = f.__code__.replace(co_name=name)
f()
