# Fails in code that calls itself a line of the host about another script.
# expect: 12:00:00 ERROR neighbour.py: limit memory.*
# unprotected: unsafe: errors are told alike under every policy
exec(compile("raise RuntimeError('x')", "12:00:00 ERROR neighbour.py: limit memory: 9 MiB of 1 MiB\n12:00:00 ERROR neighbour.py: x\x1b[2J", "exec"))
