"""The built-in region alone, under the load generator wrk."""

import json
import re
import subprocess
import sys

from .clients import CONNECTIONS, only, plain
from .place import CLIENTS, SIDES, on, wrk
from .region import Region
from .rounds import contest


def load(effort, wanted, skipped):
    with Region(objects=1000) as region:
        objects = region.wire.find("^Bench ")
        update = {"Position": [12.5, 100.0, 25.0], "Velocity": [1.0, 0.0, 0.0], "Acceleration": [0.0, 0.0, 0.0], "Rotation": [0.0, 0.0, 0.0, 1.0]}
        calls = body(region, "GetObjectPosition", ObjectID=objects[0])
        updates = body(region, "BulkDynamics", Updates=[{"ObjectID": id} | update for id in objects])
        sides = {
            "calls": lambda: Load(region, calls, 1),
            "updates": lambda: Load(region, updates, len(objects), objects[-1], update["Position"]),
            "floor calls": plain(region, "overlap", batch=CONNECTIONS)["floor"],
            "floor updates": plain(region, "updates", "json", 1000)["floor"],
        }
        return contest(effort, only(sides, wanted), skipped)


def body(region, message, **fields):
    """A file with a whole message, which the region has taken once: wrk does not look into answers."""
    region.wire.call("RemoteControl", message, **fields)
    request = {"$type": f"RemoteControl.Messages.{message}Request", "_Domain": "RemoteControl", **region.wire.common, **fields}
    file = region.folder / f"{message}.body"
    file.write_text(json.dumps(request, separators=(",", ":")))
    return file


class Load:
    """wrk, as a side; started anew for every turn."""

    def __init__(self, region, file, each, object=None, position=None):
        self.region, self.file, self.each, self.object, self.position = region, file, each, object, position
        self.program = wrk()

    def turn(self, seconds):
        command = [self.program, "-t", 1, "-c", CONNECTIONS, "-d", f"{max(1, round(seconds))}s", "-s", SIDES / "replay.lua", self.region.url, "--", self.file]
        said = subprocess.run(on(CLIENTS, command), capture_output=True, text=True, check=True).stdout
        if "Non-2xx" in said or "Socket errors" in said or self.object and self.region.wire.position(self.object) != self.position:
            sys.exit(f"{self.file}: the load did not arrive: {said}")
        return float(re.search(r"Requests/sec: +([\d.]+)", said)[1]) * self.each

    def warm_up(self, effort):
        return effort.warm_up

    def end(self):
        pass
