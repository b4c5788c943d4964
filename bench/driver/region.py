"""A built-in region in a process of its own."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

from . import place
from .wire import Wire


class Region:
    """Use it in a `with` block; `work` is the file that the plain clients are given."""

    def __init__(self, objects=1000):
        self.objects = objects

    def __enter__(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.temporary.name)
        self.environment = os.environ | {"XDG_STATE_HOME": str(self.folder)}
        command = place.on(place.REGION, [place.DISPATCHER, "region", "--port", "0", "--udp-port", "0"])
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=self.environment)
        if not any(line.startswith("stop") for line in self.process.stdout):
            sys.exit("The region did not start.")
        self.known = json.loads(next(self.folder.glob("dispatcher/regions/*.json")).read_text())
        self.wire = Wire(self.known)
        self.url = self.known["url"]
        self.run("objects.py", self.objects)
        self.work = self.write_work("work.json", self.wire.find("^Bench "))
        return self

    def write_work(self, name, objects):
        file = self.folder / name
        common = self.wire.common
        file.write_text(json.dumps(
            {"url": self.url, "scene": common["_Scene"], "capability": common["_Capability"], "objects": objects}))
        return file

    def run(self, script, *arguments):
        subprocess.run([*self.script(script, *arguments)], check=True, env=self.environment)

    def script(self, script, *arguments, encoding="json"):
        """The command that runs a script of the bench against this region."""
        # A swarm of 2,000 in messages of one has them all under way.
        options = ["--region", self.url, "--encoding", encoding, "--limit", "calls-in-flight=2000"]
        run = [place.DISPATCHER, "run", *options, place.SIDES / script, *arguments]
        return place.on(place.CLIENTS, run)

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.temporary.cleanup()
