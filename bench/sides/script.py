"""The Python script that is measured: script.py calls|updates|binding [BATCH [OBJECTS]]

A touch is a turn of so many seconds, which are the touched point's x; its result is a line of JSON.
"""

import json
import time

from dispatcher import args, region

task = args[0]
objects = region.find("^Bench ")[: int(args[2]) if len(args) > 2 else None]
first, last = objects[0], objects[-1]


def calls(until):
    count = 0
    while time.monotonic() < until:
        position = first.position
        count += 1
    return count, first.id, position


def binding(until):
    count = 0
    while time.monotonic() < until:
        for _ in range(10_000):
            region.name
        count += 10_000
    return count, first.id, first.position


def updates(until):
    global step
    count = 0
    positions = swarm.positions
    while time.monotonic() < until:
        step = (step + 1) % 100
        for n in range(len(objects)):
            positions[n] = (step + 10.5, 100, 25)
        count += swarm.flush()
    return count, last.id, positions[-1]


step = 0
if task == "updates":
    swarm = region.swarm(objects, tolerance=0, batch=int(args[1]))
    swarm.velocities[:] = [(1, 0, 0)] * len(objects)
turns = region.create("box", name="Turns")


@turns.on_touch
def turn(touch):
    begun = time.monotonic()
    count, object, position = globals()[task](begun + touch.position[0])
    result = {"count": count, "seconds": time.monotonic() - begun, "object": object, "position": list(position)}
    print(json.dumps(result), flush=True)


print(json.dumps({"ready": turns.id}), flush=True)
