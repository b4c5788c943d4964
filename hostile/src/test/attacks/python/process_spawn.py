# Starts a program in the other ways that the operating system offers.
# expect: .*(not allowed|permitted|Permission|Error|Not possible).*
# unprotected: GAINED
import os

last = None
for way in (
    lambda: os.spawnv(os.P_WAIT, "/bin/true", ["true"]),
    lambda: os.posix_spawn("/bin/true", ["true"], {}),
    lambda: os.system("/bin/true"),
):
    try:
        print("GAINED a process", way())
    except Exception as e:
        last = e
raise last
