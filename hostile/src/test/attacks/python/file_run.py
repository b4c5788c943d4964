# Runs and reads files outside of its folder with the modules that run and read files for others.
# expect: RuntimeError: PermissionError: \[Errno 1\] Operation not permitted: '\.\./\.\./secret\.txt'; PermissionError: \[Errno 1\] Operation not permitted: '\S+/secret\.txt'; IndexError: list index out of range; IsADirectoryError: \[Errno 21\] Is a directory: '\S+/file_run-py\w*'$
# expect-isolated: RuntimeError: PermissionError: \[Errno 1\] Operation not permitted: '\.\./\.\./secret\.txt'; PermissionError: \[Errno 1\] Operation not permitted: '\S+/secret\.txt'; IndexError: list index out of range; PermissionError: \[Errno 13\] Permission denied: '\S+/file_run-py\w*'$
# unprotected: GAINED
import fileinput
import os
import pathlib
import runpy
import shutil
import tokenize
import linecache

secret = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "secret.txt")
said = []
for way in (lambda: open(os.open(secret, os.O_RDONLY)).read(), lambda: runpy.run_path(secret), lambda: tokenize.open(secret).read(), lambda: next(fileinput.input(secret)),
            lambda: pathlib.Path(secret).read_text(), lambda: linecache.getlines(secret)[0], lambda: shutil.copyfile(secret, "x"), lambda: open(secret.encode()).read(),
            lambda: open(os.open("../../secret.txt", os.O_RDONLY, dir_fd=os.open(os.path.dirname(os.path.abspath(__file__)), os.O_RDONLY))).read()):
    try:
        text = str(way())
        if "xyzzy" in text:
            print("GAINED", text, flush=True)
    except (Exception, SystemExit) as e:
        said.append(f"{type(e).__name__}: {e}")
raise RuntimeError("; ".join(dict.fromkeys(said)))
