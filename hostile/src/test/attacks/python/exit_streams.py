# Closes the streams, which it shares with the host, and goes on.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s \(exit_streams\.py:\d+\)$
# unprotected: unsafe: the streams are the script's own
import os
import sys

for fd in range(64):
    try:
        os.close(fd)
    except Exception:
        pass
for stream in (sys.stdin, sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
    try:
        stream.close()
    except Exception:
        pass
while True:
    pass
