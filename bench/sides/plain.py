"""What somebody would write in CPython: plain.py WORK.json calls|updates|binding json|bson BATCH

Needs urllib3, and bson (of pymongo) for BSON. A line of the input is a turn of so many seconds; its result is a line of JSON.
"""

import json
import sys
import time

import urllib3

work = json.load(open(sys.argv[1]))
task, encoding, batch = sys.argv[2], sys.argv[3], int(sys.argv[4])
objects = work["objects"]
pool = urllib3.PoolManager()
if encoding == "bson":
    import bson

    encode, decode = bson.encode, bson.decode
else:
    encode, decode = (lambda message: json.dumps(message).encode()), json.loads
headers = {"Content-Type": f"application/{encoding}"}
step = 0


def call(message, **fields):
    request = {
        "$type": f"RemoteControl.Messages.{message}Request",
        "_Scene": work["scene"],
        "_Domain": "RemoteControl",
        "_Capability": work["capability"],
        **fields,
    }
    answer = decode(pool.request("POST", work["url"], body=encode(request), headers=headers).data)
    if answer["_Success"] != 1:
        sys.exit(answer["_Message"])
    return answer


def calls(until):
    count = 0
    while time.monotonic() < until:
        answer = call("GetObjectPosition", ObjectID=objects[0])
        count += 1
    return count, objects[0], answer["Position"]


class Named:
    """The same as a region's name in a script, but it calls nothing outside of Python."""

    def scene(self):
        return work["scene"]

    @property
    def name(self):
        return self.scene()


def binding(until):
    count = 0
    region = Named()
    while time.monotonic() < until:
        for _ in range(10_000):
            region.name
        count += 10_000
    return count, objects[0], call("GetObjectPosition", ObjectID=objects[0])["Position"]


def update(id, x):
    return {
        "ObjectID": id,
        "Position": [x, 100.0, 25.0],
        "Velocity": [1.0, 0.0, 0.0],
        "Acceleration": [0.0, 0.0, 0.0],
        "Rotation": [0.0, 0.0, 0.0, 1.0],
    }


def updates(until):
    global step
    count = 0
    while time.monotonic() < until:
        step = (step + 1) % 100
        for start in range(0, len(objects), batch):
            some = objects[start : start + batch]
            call("BulkDynamics", Updates=[update(id, step + 10.5) for id in some])
            count += len(some)
    return count, objects[-1], [step + 10.5, 100, 25]


print(json.dumps({"ready": True}), flush=True)
for line in sys.stdin:
    begun = time.monotonic()
    count, object, position = globals()[task](begun + float(line))
    result = {"count": count, "seconds": time.monotonic() - begun, "object": object, "position": position}
    print(json.dumps(result), flush=True)
