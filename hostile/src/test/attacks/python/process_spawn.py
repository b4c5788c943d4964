# Starts a program in the other ways that the operating system offers.
# expect: RuntimeError: AttributeError: module 'os' has no attribute 'spawnv'; AttributeError: module 'os' has no attribute 'posix_spawn'; PermissionError: Processes belong to the host\.$
# unprotected: GAINED
import os

said = []
for way in (
    lambda: os.spawnv(os.P_WAIT, "/bin/true", ["true"]),
    lambda: os.posix_spawn("/bin/true", ["true"], {}),
    lambda: os.system("/bin/true"),
):
    try:
        print("GAINED a process", way())
    except Exception as e:
        said.append(f"{type(e).__name__}: {e}")
raise RuntimeError("; ".join(dict.fromkeys(said)))
