"""Compiles every module of the guest library into one file of a folder: for each its place in the library, and its code.

The file is named after the checksum of what it was made from, so that nobody takes it for another library's."""

import marshal
import os
import sys
import zlib

library, folder = sys.path[0], sys.argv[1]
checksum, modules = 0, {}
for place in sorted(f"{package}/{file}" for package in os.listdir(library) for file in os.listdir(f"{library}/{package}")):
    with open(f"{library}/{place}", "rb") as file:
        source = file.read()
    checksum = zlib.crc32(source, zlib.crc32(place.encode(), checksum))
    code = compile(source, f"{library}/{place}", "exec", dont_inherit=True)
    modules[place.removesuffix(".py").removesuffix("/__init__").replace("/", ".")] = place, marshal.dumps(code)
with open(f"{folder}/{checksum:08x}.modules", "wb") as out:
    marshal.dump(modules, out)
