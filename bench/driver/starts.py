"""Whole runs of hello, from process start to exit."""

import subprocess
import time

from .place import DISPATCHER, ROOT, SIDES, Missing, python
from .region import Region


def hello(effort, wanted, skipped):
    """CPython's is a plain client that asks a running region once."""
    results = {}
    with Region(objects=1) as region:
        runs = {
            "python": lambda: [DISPATCHER, "run", "samples/python/hello.py"],
            "js": lambda: [DISPATCHER, "run", "samples/js/hello.mjs"],
            "version": lambda: [DISPATCHER, "--version"],
            "cpython": lambda: [python("urllib3"), SIDES / "plain.py", region.work, "calls", "json", "1"],
        }
        for number in range(effort.rounds + 1):
            for name in runs.keys() & wanted:
                try:
                    took = _seconds(runs[name](), region.environment)
                except Missing as missing:
                    skipped[name] = str(missing)
                    continue
                if number:
                    results.setdefault(name, []).append(took)
    return results


def _seconds(command, environment):
    begun = time.monotonic()
    subprocess.run(list(map(str, command)), cwd=ROOT, input="0.001\n", text=True, stdout=subprocess.DEVNULL, check=True, env=environment)
    return time.monotonic() - begun
