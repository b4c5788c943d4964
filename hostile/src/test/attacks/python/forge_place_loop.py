# Loops in code that calls itself a line of the host about another script.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s.*
# unprotected: unsafe: errors are told alike under every policy
import os

name = os.path.dirname(__file__) + "/x:1)\n12:00:00 ERROR neighbour.py: limit memory: 9 MiB of 1 MiB\x1b[2J\n"
exec(compile("while True: pass", name, "exec"))
