"""A program that is measured; it stays, and does its work when it is its turn."""

import json
import queue
import subprocess
import sys
import threading

PATIENCE = 120


def checked(region, name, result, alone=True):
    """The rate of a result; checks that the region has the object where the side believes it, unless others move it, too."""
    there = region.wire.position(result["object"])
    if alone and any(abs(float(a) - b) > 0.001 for a, b in zip(result["position"], there)):
        sys.exit(f"{name} believes its object at {result['position']}, the region has it at {there}")
    return result["count"] / result["seconds"]


class Side:
    """A plain client: gets its turns on its standard input."""

    def __init__(self, region, command, cwd=None):
        self.region = region
        self.name = " ".join(map(str, command[-5:]))
        self.process = subprocess.Popen(
            list(map(str, command)), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=cwd, env=region.environment)
        self.lines = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self.ready = self.answer()["ready"]

    def _read(self):
        for line in self.process.stdout:
            self.lines.put(line)
        self.lines.put(None)

    def answer(self):
        """Its next line."""
        try:
            line = self.lines.get(timeout=PATIENCE)
        except queue.Empty:
            line = None
        if line is None:
            sys.exit(f"No answer from {self.name}")
        return json.loads(line)

    def begin(self, seconds):
        self.process.stdin.write(f"{seconds}\n")
        self.process.stdin.flush()

    def turn(self, seconds):
        """What it did a second in a turn of so many seconds; checks that it did it."""
        self.begin(seconds)
        return checked(self.region, self.name, self.answer())

    def warm_up(self, effort):
        """How many turns it needs until it is as fast as it gets."""
        return effort.warm_up

    def end(self):
        self.process.stdin.close()
        self.process.wait()


class Script(Side):
    """A script that Dispatcher runs: it gets its turns as touches of an object of its own."""

    def begin(self, seconds):
        self.region.wire.touch(self.ready, seconds)

    def warm_up(self, effort):
        return effort.scripts_warm_up

    def end(self):
        self.process.terminate()
        self.process.wait()
