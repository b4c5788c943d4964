#!/usr/bin/env python
"""Lets cars drive in circles, in the manner of programs written against OpenSimRemoteControl.

Each car is made once, under an id of its own, and moved with BulkDynamics, at most 50 in a message; it is moved again only
when it is not where its last position and velocity let one expect it. --listen needs --policy trusted, since the program
then has a socket of its own.

    ./dispatcher run samples/python/legacy_traffic.py --cars 200 --seconds 5
    ./dispatcher run --policy trusted samples/python/legacy_traffic.py --listen
"""

import argparse
import base64
import math
import os
import time
import uuid

import OpenSimRemoteControl

BATCH = 50
PERIOD = 0.2  # seconds
TOLERANCE = 0.1  # metres
SPEED = 10  # metres a second
LIFE = 30000  # milliseconds

CAR = """<SceneObjectGroup><RootPart><SceneObjectPart>
<UUID><UUID>%s</UUID></UUID><Name>Car</Name>
<Shape><ProfileCurve>1</ProfileCurve><PathCurve>16</PathCurve><PathScaleX>100</PathScaleX><PathScaleY>100</PathScaleY>
<PCode>9</PCode><ProfileShape>Square</ProfileShape><HollowShape>Same</HollowShape></Shape>
<Scale><X>4</X><Y>2</Y><Z>1.5</Z></Scale>
</SceneObjectPart></RootPart><OtherParts /></SceneObjectGroup>"""


class Car:
    def __init__(self, number, cars):
        self.id = str(uuid.uuid4())
        self.number = number
        self.radius = 20 + 8 * (number % 10)
        self.phase = 2 * math.pi * number / cars
        self.told = None

    def state(self, now):
        angle = self.phase + SPEED / self.radius * now
        x, y = math.cos(angle), math.sin(angle)
        heading = (angle + math.pi / 2) / 2
        position = [128 + self.radius * x, 128 + self.radius * y, 22]
        return position, [-SPEED * y, SPEED * x, 0], [0, 0, math.sin(heading), math.cos(heading)]

    def update(self, now):
        """What has to be told of it; None where others can reckon where it is."""
        position, velocity, rotation = self.state(now)
        if self.told is not None:
            then, start, speed = self.told
            expected = [s + v * (now - then) for s, v in zip(start, speed)]
            if math.dist(expected, position) <= TOLERANCE:
                return None
        self.told = now, position, velocity
        return OpenSimRemoteControl.BulkUpdateItem(self.id, position, velocity, rotation)

    def parked(self):
        return OpenSimRemoteControl.BulkUpdateItem(self.id, [10 + 5 * (self.number % 45), 10 + self.number // 45 * 3, 22])


def succeed(result):
    if not result["_Success"]:
        raise SystemExit(result["_Message"])
    return result


def connect(options):
    rc = OpenSimRemoteControl.OpenSimRemoteControl(options.url, False, options.log)
    rc.Scene = options.scene
    rc.Binary = options.binary
    if options.avname:
        capability = succeed(rc.AuthenticateAvatarByName(options.avname, options.passwd))["Capability"]
    else:
        capability, expires = os.environ["OS_REMOTECONTROL_CAP"].split(":")
        if int(expires) < time.time():
            raise SystemExit("The capability has expired.")
    rc.Capability = uuid.UUID(capability)
    if options.scene not in succeed(rc.Info())["SceneList"]:
        raise SystemExit("There is no scene %s." % options.scene)
    return rc


def model(rc, asset):
    """The asset that cars are made from; a box unless one is named."""
    if asset:
        succeed(rc.TestAsset(asset))
        return asset
    made = str(uuid.uuid4())
    box = base64.b64encode((CAR % made).encode())
    description = {"AssetID": made, "SerializedAsset": box, "Name": "Car", "ContentType": "application/vnd.ll.primitive"}
    return succeed(rc.AddAsset(description))["AssetID"]


def listen(rc, cars):
    """Hears where the first cars are."""
    import socket

    receiver = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    receiver.bind(("", 0))
    receiver.setblocking(False)
    endpoint = succeed(rc.CreateEndPoint("localhost", receiver.getsockname()[1], LIFE))["EndPointID"]
    watched = [car.id for car in cars[:10]]
    request = succeed(rc.RegisterUpdatedCallback(watched, endpoint))["RequestID"]

    def heard():
        import json

        while True:
            try:
                event = json.loads(receiver.recv(65536))
            except BlockingIOError:
                return
            if event["RequestID"] == request:
                yield event["ObjectID"]

    def close():
        succeed(rc.UnregisterUpdatedCallback(watched, request))
        succeed(rc.CloseEndPoint(endpoint))
        receiver.close()

    return heard, close


def send(rc, updates, asynchronous):
    for start in range(0, len(updates), BATCH):
        succeed(rc.BulkDynamics(updates[start : start + BATCH], **{"async": asynchronous}))
    return len(updates)


def drive(rc, cars, seconds, heard):
    sent = callbacks = 0
    start = due = time.time()
    while time.time() - start < seconds:
        now = time.time() - start
        sent += send(rc, [update for update in (car.update(now) for car in cars) if update], True)
        callbacks += sum(1 for _ in heard())
        due += PERIOD
        time.sleep(max(0, due - time.time()))
    return sent, callbacks


def main():
    environment = os.environ.get
    parser = argparse.ArgumentParser()
    parser.add_argument("--url", default=environment("OS_REMOTECONTROL_URL"))
    parser.add_argument("--scene", default=environment("OS_REMOTECONTROL_SCENE"))
    parser.add_argument("--avname", help="first and last name; else the capability of the environment is used")
    parser.add_argument("--passwd", default="")
    parser.add_argument("--asset", help="the asset that cars are made from")
    parser.add_argument("--cars", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--binary", action="store_true")
    parser.add_argument("--listen", action="store_true", help="hear where the first cars are")
    parser.add_argument("--keep", action="store_true", help="leave the cars where they are parked")
    parser.add_argument("--log", help="a file for the messages")
    options = parser.parse_args()

    rc = connect(options)
    asset = model(rc, options.asset)
    cars = [Car(number, options.cars) for number in range(options.cars)]
    for car in cars:
        position, velocity, rotation = car.state(0)
        succeed(rc.CreateObject(asset, position, rotation, velocity, "Car %d" % car.number, objectid=car.id))
    heard, close = listen(rc, cars) if options.listen else (lambda: (), lambda: None)
    sent, callbacks = drive(rc, cars, options.seconds, heard)

    # Queued messages are carried out in any order; those of the last round shall be through.
    time.sleep(PERIOD)
    callbacks += sum(1 for _ in heard())
    send(rc, [car.parked() for car in cars], False)
    missing = {car.id for car in cars[:10]} if options.listen else set()
    patience = time.time() + 5
    while missing and time.time() < patience:
        told = list(heard())
        callbacks += len(told)
        missing.difference_update(told)
        time.sleep(0.01)
    close()
    found = succeed(rc.FindObjects(pattern="^Car \\d+$"))["Objects"]
    last = succeed(rc.GetObjectPosition(cars[-1].id))["Position"]
    print("%d cars found, %d updates, %d callbacks" % (len(set(found) & {car.id for car in cars}), sent, callbacks))
    print("%d messages, %d bytes" % (rc.MessagesSent, rc.BytesSent))
    print("the last is parked at %s" % last)
    if not options.keep:
        succeed(rc.DeleteBulkObjects([car.id for car in cars]))


if __name__ == "__main__":
    main()
