"""The built-in region alone, under the load generator wrk."""

import json
import re
import subprocess

from . import contests
from .place import CLIENTS, SIDES, Missing, on, wrk
from .region import Region
from .rounds import contest

CONNECTIONS = 8


def load(effort, wanted, skipped):
    with Region(objects=1000) as region:
        objects = region.wire.find("^Bench ")
        update = {"Position": [12.5, 100.0, 25.0], "Velocity": [1.0, 0.0, 0.0], "Acceleration": [0.0, 0.0, 0.0], "Rotation": [0.0, 0.0, 0.0, 1.0]}
        calls = body(region, "GetObjectPosition", ObjectID=objects[0])
        updates = body(region, "BulkDynamics", Updates=[{"ObjectID": id} | update for id in objects])
        sides = {
            "calls": lambda: Load(region, calls, 1, objects[0]),
            "updates": lambda: Load(region, updates, len(objects), objects[-1]),
            "floor calls": contests.plain(region, "overlap")["floor"],
            "floor updates": contests.plain(region, "updates", "json", 1000)["floor"],
        }
        return contest(effort, contests.only(sides, wanted), skipped)


def body(region, message, **fields):
    """A file with a whole message."""
    request = {"$type": f"RemoteControl.Messages.{message}Request", "_Domain": "RemoteControl", **region.wire.common, **fields}
    file = region.folder / f"{message}.body"
    file.write_text(json.dumps(request, separators=(",", ":")))
    return file


class Load:
    """wrk, as a side; started anew for every turn."""

    def __init__(self, region, file, each, moved):
        self.region, self.file, self.each, self.moved = region, file, each, moved
        self.program = wrk()

    def turn(self, seconds):
        command = [self.program, "-t", 1, "-c", CONNECTIONS, "-d", f"{max(1, round(seconds))}s", "-s", SIDES / "replay.lua", self.region.url, "--", self.file]
        said = subprocess.run(on(CLIENTS, command), capture_output=True, text=True, check=True).stdout
        if "Non-2xx" in said or "Socket errors" in said:
            raise Missing(f"a wrk without errors: {said}")
        return float(re.search(r"Requests/sec: +([\d.]+)", said)[1]) * self.each

    def end(self):
        pass
