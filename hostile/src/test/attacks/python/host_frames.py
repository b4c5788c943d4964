# Looks for the host's objects in the frames that called it.
# expect: AttributeError: no frame holds an object of the host
# unprotected: unsafe: no policy opens the host's classes
import sys

frame = sys._getframe()
found = []
while frame is not None:
    found += [value for value in frame.f_locals.values() if "foreign" in str(type(value)).lower()]
    frame = frame.f_back
for host in found:
    print("GAINED", host.getClass())
raise AttributeError("no frame holds an object of the host")
