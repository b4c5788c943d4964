# Ends the process of the host.
# expect: -
# unprotected: unsafe: it could end the host
import os

last = None
for way in (lambda: os.abort(), lambda: os._exit(0)):
    try:
        way()
    except Exception as e:
        last = e
raise last or RuntimeError("nothing has ended")
