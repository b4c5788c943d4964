"""Touches: how long until the handler is entered, and how many a second without loss."""

import json
import os
import queue
import random
import socket
import time

from . import place
from .place import CLIENTS, SIDES, on, python
from .region import Region
from .relay import Relay
from .side import Script, Side

RATES = [5_000, 10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 60_000]
# Nanoseconds.
LOST = int(1e10)
REPORT, COUNT = -1, -2
NOBODY = "00000000-0000-0000-0000-000000000000"


class Ear:
    """A side that hears touches, and the one who sends them, on the region's processor."""

    def __init__(self, side, port, object, request, tick):
        self.side, self.address, self.tick = side, ("127.0.0.1", port), tick
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        touch = {
            "$type": "RemoteControl.Messages.TouchCallback", "ObjectID": object, "RequestID": request,
            "AvatarID": NOBODY, "OffsetPosition": [0.0, 0.0, 0.0],
            "TouchEvent": {
                "$type": "SurfaceTouchEventArgs", "Binormal": [1.0, 0.0, 0.0], "FaceIndex": 4, "Normal": [0.0, 0.0, 1.0],
                "Position": ["NUMBER", 0.0, 0.0], "STCoord": [0.0, 0.0, 0.0], "UVCoord": [0.0, 0.0, 0.0]},
        }
        self.before, self.after = json.dumps(touch, separators=(",", ":")).encode().split(b'"NUMBER"')

    def send(self, number):
        self.socket.sendto(b"%b%d%b" % (self.before, number, self.after), self.address)

    def stream(self, rate, seconds):
        """Sends for so long at that rate; gives when each was sent, in ns. None is sent at a fixed place within its period."""
        os.sched_setaffinity(0, place.REGION)
        sent, period = [], 1e9 / rate
        begun = time.time_ns()
        for number in range(int(rate * seconds)):
            due = begun + int((number + random.random()) * period)
            while time.time_ns() < due:
                pass
            sent.append(time.time_ns())
            self.send(number)
        os.sched_setaffinity(0, place.PROCESSORS)
        return sent

    def ask(self, what):
        """What it says it has heard; asks again when that question was lost."""
        while True:
            self.send(what)
            try:
                return json.loads(self.side.lines.get(timeout=5))
            except queue.Empty:
                continue

    def end(self):
        self.side.process.terminate()
        self.side.process.wait()


def ears(region, relays, wanted, skipped):
    """Starts the sides."""
    found = {}
    password = region.folder / "password"
    password.write_text(region.known["password"])
    for name, file, tick in [("python", "events.py", 0), ("js", "events.mjs", 1e6)]:
        if name in wanted:
            relay = Relay(region)
            relays.append(relay)
            account = ["--user", region.known["user"], "--password-file", password]
            run = [place.DISPATCHER, "run", "--region", relay.url, *account, "--encoding", "json", SIDES / file]
            side = Script(region, on(CLIENTS, run))
            found[name] = Ear(side, relay.port, side.ready, relay.requests[side.ready], tick)
    if "cpython" in wanted:
        side = Side(region, on(CLIENTS, [python("json"), SIDES / "plain_events.py"]))
        found["cpython"] = Ear(side, side.ready, NOBODY, NOBODY, 0)
    return found


def measured(measure):
    def contest(effort, wanted, skipped):
        relays, results = [], {}
        with Region(objects=1) as region:
            found = ears(region, relays, {name.split(" ")[0] for name in wanted}, skipped)
            for ear in found.values():
                for _ in range(effort.warm_up):
                    ear.stream(2_000, effort.seconds)
                    ear.ask(REPORT)
            for _ in range(effort.rounds):
                for name, ear in found.items():
                    for what, value in measure(ear, effort).items():
                        results.setdefault(f"{name}{what}", []).append(value)
            for ear in found.values():
                ear.end()
        return results

    return contest


def _latency(ear, effort):
    sent = ear.stream(1_000, max(4, 2 * effort.seconds))
    heard = ear.ask(REPORT)
    return {" p50": quantile(sent, heard, ear.tick, 0.5), " p99": quantile(sent, heard, ear.tick, 0.99)}


def quantile(sent, heard, tick, share):
    """Milliseconds within which that share of the touches was heard; one that was lost counts as heard after ten seconds.

    heard: pairs of a touch's number and the time by the handler's clock, ns. Where that clock only has whole ticks, an
    event is known to be late by x when x after it was sent a tick has passed: those sent about x before one tell of x.
    """
    times = dict(heard)
    waits = sorted(times.get(number, at + LOST) - at for number, at in enumerate(sent))
    exact = waits[int(len(waits) * share)]
    if not tick or exact >= LOST // 2:
        return exact / 1e6
    grid = range(0, int(exact + 3 * tick), int(tick) // 50)
    enough = [_heard_within(x, sent, times, int(tick)) >= share for x in grid]
    # By chance some points lie on the wrong side; the quantile lies in the middle of where they do.
    first = enough.index(True) if True in enough else len(grid) - 1
    last = len(enough) - enough[::-1].index(False) if False in enough else 0
    return (grid[first] + grid[min(last, len(grid) - 1)]) / 2 / 1e6


def _heard_within(x, sent, times, tick):
    """The share that was heard within x, of those for which a tick passed then."""
    width = tick // 20
    told = [times.get(number, at + LOST) < (at + x + width // 2) // tick * tick
            for number, at in enumerate(sent) if (at + x + width // 2) % tick < width]
    return sum(told) / len(told) if told else 0


def _touches(ear, effort):
    best = 0
    for rate in RATES:
        sent = ear.stream(rate, effort.seconds)
        if ear.ask(COUNT) < len(sent):
            break
        best = rate
    return {"": best}


latency, touches = measured(_latency), measured(_touches)
