# Fills the memory, and goes on when there is none.
# limits: cpu=20s
# expect: limit memory: .*
# unprotected: GAINED
import time

from dispatcher import args

held = []
begin = None
while True:
    try:
        if len(held) < 200:
            held.append(bytearray(1 << 20))
        elif begin is None:
            begin = time.monotonic()
        elif time.monotonic() - begin > float(args[0]):
            print("GAINED 200 MiB", flush=True)
        else:
            time.sleep(0.01)
    except BaseException:
        pass
