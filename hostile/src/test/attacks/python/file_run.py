# Runs and reads files outside of its folder with the modules that run and read files for others.
# expect: .+
# unprotected: GAINED
import fileinput
import os
import pathlib
import runpy
import shutil
import tokenize
import linecache

secret = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "secret.txt")
last = None
for way in (lambda: open(os.open(secret, os.O_RDONLY)).read(), lambda: runpy.run_path(secret), lambda: tokenize.open(secret).read(), lambda: next(fileinput.input(secret)),
            lambda: pathlib.Path(secret).read_text(), lambda: linecache.getlines(secret)[0], lambda: shutil.copyfile(secret, "x"), lambda: open(secret.encode()).read(),
            lambda: open(os.open("../../secret.txt", os.O_RDONLY, dir_fd=os.open(os.path.dirname(os.path.abspath(__file__)), os.O_RDONLY))).read()):
    try:
        text = str(way())
        if "xyzzy" in text:
            print("GAINED", text, flush=True)
    except (Exception, SystemExit) as e:
        last = e
raise last
