"""How figures grow with scripts, objects and batches: tables and plots."""

import json
import statistics
import subprocess

from . import contests, report
from .clients import plain
from .host import Host
from .place import CLIENTS, ROOT, SIDES, TARGET, java
from .region import Region
from .rounds import contest
from .side import checked

SCRIPTS = [1, 4, 16, 64]
OBJECTS = [10, 100, 1_000, 10_000]
BATCHES = [1, 5, 20, 50, 100, 200, 500, 1_000, 2_000]
# A rate that is so near to the highest one has stopped growing.
NEAR = 0.9


class Crowd:
    """Many scripts of one host, as one side."""

    def __init__(self, region, count, file, arguments):
        text = (SIDES / file).read_text()
        self.region = region
        self.names = [f"s{number}" for number in range(count)]
        self.host = Host(region, {name: (file, text, arguments) for name in self.names}, started=True, processors=CLIENTS).__enter__()
        self.targets = [json.loads(self.host.wait(name, r"OUT (\{.*\})"))["ready"] for name in self.names]
        self.turns = 1

    def turn(self, seconds):
        self.turns += 1
        for target in self.targets:
            self.region.wire.touch(target, seconds)
        return sum(checked(self.region, name, json.loads(self.host.wait(name, r"OUT (\{.*\})", self.turns)), len(self.names) == 1)
                   for name in self.names)

    def warm_up(self, effort):
        return effort.scripts_warm_up

    def end(self):
        self.host.__exit__()


def by_scripts(task, *arguments):
    def measure(count, effort):
        with Region(objects=100) as region:
            sides = {
                "python": lambda: Crowd(region, count, "script.py", [task, *arguments]),
                "js": lambda: Crowd(region, count, "script.mjs", [task, *arguments]),
            }
            if task == "calls":
                sides["floor"] = plain(region, "overlap", batch=count)["floor"]
            return contest(effort, sides, {})

    return measure


def by_objects(count, effort):
    return contests.updates(1_000, count)(effort, ["python", "js", "cpython-bson", "floor"], {})


def by_batch(batch, effort):
    return contests.updates(batch, 2_000)(effort, ["python", "js", "cpython-bson", "floor"], {})


SERIES = {
    "growth-scripts-calls": ("Calls of many scripts", "scripts", "calls/s", SCRIPTS, by_scripts("calls")),
    "growth-scripts-updates": ("Updates of many scripts, 100 objects each, batches of 50", "scripts", "updates/s", SCRIPTS, by_scripts("updates", 50)),
    "growth-objects": ("Updates of many objects, batches of 1,000 at most", "objects", "updates/s", OBJECTS, by_objects),
    "growth-batches": ("Updates of 2,000 objects in batches", "objects in one message", "updates/s", BATCHES, by_batch),
}


def measure(machine, effort, document):
    texts = ["\n".join(f"- {name}: {text}" for name, text in machine.items())]
    for name, (title, x, y, at, function) in SERIES.items():
        rows = [{side: statistics.median(rates) for side, rates in function(size, effort).items()} for size in at]
        lines = {side: [row[side] for row in rows] for side in rows[0]}
        text = table(title, x, y, at, lines)
        print(text, flush=True)
        plot(ROOT / "docs" if document else TARGET, name, {"title": title, "x": x, "y": y, "at": at, "lines": lines})
        texts.append(f"{text}\n![{title}]({name}.png)\n")
    (TARGET / "growth.md").write_text("\n".join(texts))
    if document:
        report.document("\n".join(texts), "growth")


def table(title, x, y, at, lines):
    """With the knee of each side: from where on more gains little."""
    rows = [f"| {size:,} | {' | '.join(report.number(numbers[place]) for numbers in lines.values())} |" for place, size in enumerate(at)]
    knees = [f"{next(size for size, rate in zip(at, numbers) if rate >= NEAR * max(numbers)):,}" for numbers in lines.values()]
    return "\n".join([
        f"\n{title}, {y}:\n", f"| {x} | {' | '.join(lines)} |", "|---" * (len(lines) + 1) + "|", *rows, f"| knee | {' | '.join(knees)} |", ""])


def plot(folder, name, content):
    file = TARGET / f"{name}.json"
    file.write_text(json.dumps(content))
    subprocess.run(list(map(str, java("dispatcher.bench.plot.Plot", file, folder / f"{name}.png"))), check=True)
