"""Imports every module of the guest library, so that their compiled forms are kept."""

import importlib
import os
import sys

library = sys.path[0]
for package in sorted(os.listdir(library)):
    for file in sorted(os.listdir(os.path.join(library, package))):
        name = file.removesuffix(".py")
        importlib.import_module(package if name == "__init__" else f"{package}.{name}")
