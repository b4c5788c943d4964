# Looks for the files in which hosts keep how to get into regions.
# expect: PermissionError: \[Errno 1\] Operation not permitted: '\S+/\.local/state/dispatcher'
# unprotected: unsafe: these hosts keep none
import os

found = []
for folder in (".local/state/dispatcher", ".config/dispatcher", ".local/share/dispatcher/stores"):
    path = os.path.join(os.path.expanduser("~"), folder)
    found += [os.path.join(path, name) for name in os.listdir(path)]
print("GAINED", found)
