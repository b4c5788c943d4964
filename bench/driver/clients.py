"""The sides that most contests have, and what starts them."""

from .place import CLIENTS, SIDES, java, node, on, perl, python
from .side import Script, Side

# As many as a session opens at most.
CONNECTIONS = 8
FLOOR = "dispatcher.bench.floor.Floor"


def only(sides, wanted):
    return {name: start for name, start in sides.items() if name in wanted}


def plain(region, task, encoding="json", batch=1):
    """The plain clients and the floor, by name."""
    work = region.work
    modules = ["urllib3", "bson"] if encoding == "bson" else ["urllib3"]

    def client(make, cwd=None):
        return lambda: Side(region, on(CLIENTS, make()), cwd and cwd())

    return {
        "cpython": client(lambda: [python(*modules), SIDES / "plain.py", work, task, encoding, batch]),
        "node": client(lambda: ["node", node() / "plain.mjs", work, task, encoding, batch], node),
        "lwp": client(lambda: [perl("LWP", "JSON::XS"), SIDES / "plain.pl", work]),
        "floor": client(lambda: java(FLOOR, work, task, encoding, batch)),
    }


def script(region, name, *arguments, encoding="json"):
    return lambda: Script(region, region.script(name, *arguments, encoding=encoding))
