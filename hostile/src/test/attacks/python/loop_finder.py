# Loops for ever whenever the library or the host import something.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s \(loop_finder\.py:\d+\)$
# unprotected: GAINED
import sys
import time

from dispatcher import args, region

begin = time.monotonic()


class Finder:
    def find_spec(self, *_):
        while True:
            try:
                while True:
                    if time.monotonic() - begin > float(args[0]):
                        print("GAINED a processor", flush=True)
            except BaseException:
                pass


sys.meta_path.insert(0, Finder())
sys.path_hooks.insert(0, Finder)
sys.path_importer_cache.clear()
region.say("x")
import colorsys
