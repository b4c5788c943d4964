"""Compiles Python's standard library, so that importing it is quick. The times of the files do not matter."""

import compileall
import os
import py_compile
import re

LEFT_OUT = r"/(test|tests|idlelib|lib2to3|turtledemo|tkinter|ensurepip|site-packages|pydoc_data)(/|$)"

compileall.compile_dir(
    os.path.dirname(os.__file__),
    quiet=1,
    rx=re.compile(LEFT_OUT),
    invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
)
