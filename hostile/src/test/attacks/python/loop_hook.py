# Loops for ever in the function that shows what was not caught, and in the one that ends the interpreter.
# limits: cpu=1s
# also: limit (handler-cpu|handler-time|cpu): .*
# expect: RuntimeError: x
# unprotected: unsafe: what loops is ended with its process
import atexit
import sys
import threading


def forever(*_):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass


sys.excepthook = sys.unraisablehook = sys.displayhook = threading.excepthook = forever
atexit.register(forever)
raise RuntimeError("x")
