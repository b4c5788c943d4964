# Starts threads, so that more than one processor is its own.
# limits: cpu=1s
# expect: Not possible here: Creating threads is not allowed\.
# unprotected: GAINED
import threading
import time

from dispatcher import args


def forever():
    begin = time.monotonic()
    while True:
        if time.monotonic() - begin > float(args[0]):
            print("GAINED a processor", flush=True)
            time.sleep(0.2)


threads = [threading.Thread(target=forever, daemon=True) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
