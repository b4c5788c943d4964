# Reads a file outside of its folder: through a link, and from there over the folder above it.
# expect: (PermissionError|FileNotFoundError): .*
# unprotected: GAINED
import os

folder = os.path.dirname(__file__)
for path in ("up/../secret.txt", "up/home/../secret.txt", "up/tmp/../../" + os.path.basename(os.path.realpath(folder + "/up")) + "/secret.txt"):
    try:
        print("GAINED", open(os.path.join(folder, path)).read())
    except OSError as e:
        last = e
raise last
