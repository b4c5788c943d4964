# Fails in code that calls itself a file without an end, so that the host might read that to show its line.
# expect: .*RuntimeError: x.*
# unprotected: unsafe: errors are told alike under every policy
import os

exec(compile("raise RuntimeError('x')", os.path.dirname(os.path.abspath(__file__)) + "/up/../../../../../../../../dev/zero", "exec"))
