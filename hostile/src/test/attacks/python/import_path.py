# Imports from folders outside of its own.
# expect: PermissionError: \[Errno 1\] Operation not permitted: '/usr/lib/python3\.11'
# unprotected: GAINED
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "up"))
sys.path.insert(0, "/usr/lib/python3/dist-packages")
sys.path.insert(0, "/usr/lib/python3.11")
sys.path_importer_cache.clear()
import py_compile
import __future__

for path in sys.path[:3]:
    for name in os.listdir(path):
        print("GAINED", name)
