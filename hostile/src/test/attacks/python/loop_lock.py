# Waits in a handler for a lock that nobody releases, again whenever it is waked.
# expect: limit handler-(cpu|time): [\d.]+ s of .*
# unprotected: unsafe: it gains time in which nothing happens
import threading

from dispatcher import after

lock = threading.Lock()
lock.acquire()


@after(seconds=0.01)
def wait():
    while True:
        try:
            lock.acquire()
        except BaseException:
            pass
