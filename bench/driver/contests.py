"""What is measured side by side: each function gives for every side one number for each round."""

from . import codec, events, hosts, load, starts
from .clients import CONNECTIONS, only, plain, script
from .region import Region
from .rounds import contest


def calls(effort, wanted, skipped):
    with Region(objects=10) as region:
        sides = plain(region, "calls") | {
            "python": script(region, "script.py", "calls"),
            "js": script(region, "script.mjs", "calls"),
            "perl": script(region, "script.pl"),
            "python-bson": script(region, "script.py", "calls", encoding="bson"),
            "js-bson": script(region, "script.mjs", "calls", encoding="bson"),
        }
        return contest(effort, only(sides, wanted), skipped)


def overlap(effort, wanted, skipped):
    with Region(objects=10) as region:
        sides = plain(region, "overlap", batch=CONNECTIONS) | {
            "js": script(region, "script.mjs", "overlap"),
            "js-bson": script(region, "script.mjs", "overlap", encoding="bson"),
        }
        return contest(effort, only(sides, wanted), skipped)


def updates(batch, objects=1000):
    def measure(effort, wanted, skipped):
        with Region(objects) as region:
            sides = plain(region, "updates", "json", batch)
            sides |= {f"{name}-bson": start for name, start in plain(region, "updates", "bson", batch).items()}
            for encoding, ending in [("json", ""), ("bson", "-bson")]:
                sides["python" + ending] = script(region, "script.py", "updates", batch, encoding=encoding)
                sides["js" + ending] = script(region, "script.mjs", "updates", batch, encoding=encoding)
            return contest(effort, only(sides, wanted), skipped)

    return measure


class Splitting:
    """A side whose turns meet a region that sends heads and bodies apart."""

    def __init__(self, side):
        self.side = side
        self.end = side.end
        self.warm_up = side.warm_up

    def turn(self, seconds):
        self.side.region.wire.split(True)
        try:
            return self.side.turn(seconds)
        finally:
            self.side.region.wire.split(False)


def split(effort, wanted, skipped):
    with Region(objects=10) as region:
        sides = plain(region, "calls") | {
            "python": script(region, "script.py", "calls"),
            "js": script(region, "script.mjs", "calls"),
        }
        sides |= {f"{name}-split": lambda start=start: Splitting(start()) for name, start in sides.items()}
        return contest(effort, only(sides, wanted), skipped)


def binding(effort, wanted, skipped):
    with Region(objects=10) as region:
        sides = plain(region, "binding") | {
            "python": script(region, "script.py", "binding"),
            "js": script(region, "script.mjs", "binding"),
        }
        rates = contest(effort, only(sides, wanted), skipped)
        return {name: [1e6 / rate for rate in numbers] for name, numbers in rates.items()}


# For each: what measures it, its unit, and whether more is better.
CONTESTS = {
    "calls": (calls, "calls/s", True),
    "overlap": (overlap, "calls/s", True),
    "updates-50": (updates(50), "updates/s", True),
    "updates-1000": (updates(1000), "updates/s", True),
    "split": (split, "calls/s", True),
    "binding": (binding, "µs", False),
    "latency": (events.latency, "ms", False),
    "touches": (events.touches, "touches/s", True),
    "hello": (starts.hello, "s", False),
    "start": (hosts.start, "ms", False),
    "memory": (hosts.memory, "MB", False),
    "load": (load.load, "a second", True),
    "codec": (codec.codec, "messages/s", True),
}
