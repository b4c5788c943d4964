# Fails with an error whose text looks like the host's own about another script.
# expect: RuntimeError: x.*
# unprotected: unsafe: errors are told alike under every policy
raise RuntimeError("x\n12:00:00 ERROR neighbour.py: limit memory: 9 MiB of 1 MiB\n\x1b[2J")
