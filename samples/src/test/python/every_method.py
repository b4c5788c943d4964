"""Calls every method of OpenSimRemoteControl, sends the same message by its own HTTP to the region, and compares.

Arguments: "First Last" EMAIL PASSWORD. Needs --policy trusted. Each case is carried out on twin objects, one for each side; @name stands
for what has that name on the side.
"""

import base64
import hashlib
import http.client
import json
import os
import sys
import urllib.parse
import uuid

import OpenSimRemoteControl
from OpenSimRemoteControl import BulkUpdateItem, ObjectSpecification

USER, EMAIL, PASSWORD = sys.argv[1:]
OURS, THEIRS = 0, 1
SCENE = os.environ["OS_REMOTECONTROL_SCENE"]
BOX = (
    "<SceneObjectGroup><RootPart><SceneObjectPart><UUID><UUID>%s</UUID></UUID><Name>Box</Name><Shape>"
    "<ProfileCurve>1</ProfileCurve><PathCurve>16</PathCurve><PCode>9</PCode></Shape></SceneObjectPart></RootPart>"
    "<OtherParts /></SceneObjectGroup>"
)

rc = OpenSimRemoteControl.OpenSimRemoteControl(os.environ["OS_REMOTECONTROL_URL"])
rc.Scene = SCENE
rc.Capability = uuid.UUID(os.environ["OS_REMOTECONTROL_CAP"].split(":")[0])

url = urllib.parse.urlsplit(rc.EndPoint)
names = [{"asset": str(uuid.uuid4()), "bulk": str(uuid.uuid4()), "twin": f"Twin {uuid.uuid4()}"} for _ in range(2)]
names[OURS]["cap"] = str(rc.Capability)
# Neither the region nor the protocol promises these to be the same twice.
LEFT_OUT = ("CurrentTime", "RequestID")
called = set()


def post(message):
    """Sends a message as any program can."""
    connection = http.client.HTTPConnection(url.hostname, url.port)
    connection.request("POST", url.path, json.dumps(message), {"Content-Type": "application/json"})
    return json.loads(connection.getresponse().read())


def resolved(value, side):
    if isinstance(value, str) and value.startswith("@"):
        return names[side][value[1:]]
    if isinstance(value, dict):
        return {key: resolved(each, side) for key, each in value.items()}
    return [resolved(each, side) for each in value] if isinstance(value, (list, tuple)) else value


def readable(answer, side):
    """Without what differs each time: some fields, and the id of an asset that was made for the answer."""
    if not isinstance(answer, dict):
        return answer
    shown = {key: readable(value, side) for key, value in answer.items() if key not in LEFT_OUT}
    if "SerializedAsset" in shown:
        shown["SerializedAsset"] = base64.b64decode(shown["SerializedAsset"]).decode()
        shown["AssetID"] = shown["AssetID"] if shown["AssetID"] in names[side].values() else "made for the answer"
    return shown


def comparable(answer, side):
    text = json.dumps(readable(answer, side), sort_keys=True)
    for name, value in names[side].items():
        text = text.replace(value, "@" + name)
    return text


def case(method, arguments, message, fields, remember=None, given=None):
    """given: makes the arguments where they are no plain values"""
    called.add(method)
    ours = getattr(rc, method)(*(given() if given else resolved(arguments, OURS)))
    domain = message.split(".")[0]
    envelope = {"$type": message + "Request", "_Domain": domain, "_Scene": SCENE, "_Capability": names[THEIRS].get("cap")}
    theirs = post({**envelope, **resolved(fields, THEIRS)})
    if remember:
        for name, key in remember.items():
            names[OURS][name], names[THEIRS][name] = ours[key], theirs[key]
    one, other = comparable(ours, OURS), comparable(theirs, THEIRS)
    if one != other:
        print(f"{method}{arguments} differs:\n  ours   {one}\n  theirs {other}")
        sys.exit(1)
    return ours


def control(method, arguments, message, **fields):
    return case(method, arguments, "Dispatcher.Messages." + message, fields)


def remote(method, arguments, **fields):
    return case(method, arguments, "RemoteControl.Messages." + method, fields)


hashed = hashlib.md5(PASSWORD.encode()).hexdigest()
first, last = USER.split()
login = {"HashedPasswd": hashed, "LifeSpan": 200, "DomainList": rc.DomainList}
CREATE = "Dispatcher.Messages.CreateCapability"
got = {"cap": "Capability"}
case("AuthenticateAvatarByName", [USER, PASSWORD, 200], CREATE, {**login, "FirstName": first, "LastName": last}, got)
refused = post({"$type": CREATE + "Request", "FirstName": first, "LastName": last, "HashedPasswd": "wrong"})["_Message"]
user = refused.split()[-1]
case("AuthenticateAvatarByUUID", [user, PASSWORD, 200], CREATE, {**login, "UserID": user}, got)
case("AuthenticateAvatarByUUID", [user, "x"], CREATE, {**login, "UserID": user, "HashedPasswd": hashlib.md5(b"x").hexdigest()})
case("AuthenticateAvatarByUUID", [user, PASSWORD, 0], CREATE, {**login, "UserID": user, "LifeSpan": 0})
case("AuthenticateAvatarByEmail", [EMAIL, PASSWORD, 200], CREATE, {**login, "EmailAddress": EMAIL}, got)
case("AuthenticateAvatarByEmail", ["", PASSWORD], CREATE, login)
control("RenewCapability", [100], "RenewCapability", LifeSpan=100)
control("Info", [], "Info")
for name in ("RemoteControl.Messages.ChatRequest", "no such message"):
    control("MessageFormatRequest", [name], "MessageFormat", MessageName=name)

endpoint = {"CallbackHost": "127.0.0.1", "CallbackPort": 9, "LifeSpan": 600000}
case("CreateEndPoint", ["127.0.0.1", 9, 600000], "Dispatcher.Messages.CreateEndPoint", endpoint, {"endpoint": "EndPointID"})
control("RenewEndPoint", ["@endpoint", 500000], "RenewEndPoint", EndPointID="@endpoint", LifeSpan=500000)

description = {"AssetID": "@asset", "Name": "Box", "Description": "a box", "ContentType": "application/vnd.ll.primitive",
               "SerializedAsset": base64.b64encode(BOX.encode()).decode()}
remote("AddAsset", [description], Asset=description)
remote("TestAsset", ["@asset"], AssetID="@asset")
remote("GetAsset", ["@asset"], AssetID="@asset")
remote("GetDependentAssets", ["@asset"], AssetID="@asset")

created = {"AssetID": "@asset", "Position": [10, 20, 30.5], "Rotation": [0, 0, 1, 0], "Velocity": [1, 0, 0], "Name": "@twin",
           "Description": "one of two", "StartParameter": "{}"}
arguments = ["@asset", [10, 20, 30.5], [0, 0, 1, 0], [1, 0, 0], "@twin", "one of two"]
case("CreateObject", arguments, "RemoteControl.Messages.CreateObject", created, {"object": "ObjectID"})
remote("FindObjects", [[0, 0, 0], [255, 255, 255], "@twin", user], CoordinateA=[0, 0, 0], CoordinateB=[255, 255, 255],
       Pattern="@twin", OwnerID=user)
remote("FindObjects", [[], None, "["], Pattern="[")
case("CreateBulkObjects", "(bulk)", "RemoteControl.Messages.CreateBulkObjects",
     {"Objects": [{"ObjectData": {"ObjectID": "@bulk", "Position": [1, 2, 30]}, "AssetID": "@asset", "Name": "Bulk"}]},
     given=lambda: [[ObjectSpecification(BulkUpdateItem(names[OURS]["bulk"], [1, 2, 30]), names[OURS]["asset"], "Bulk")]])
case("BulkDynamics", "(bulk)", "RemoteControl.Messages.BulkDynamics",
     {"Updates": [{"ObjectID": "@bulk", "Position": [7, 8, 29], "Rotation": [0, 1, 0, 0]}]},
     given=lambda: [[BulkUpdateItem(uuid.UUID(names[OURS]["bulk"]), [7, 8, 29], rot=(0, 1, 0, 0))]])
for name in ("@object", "@bulk", user):
    for method in ("GetObjectData", "GetObjectParts", "GetObjectInventory", "GetObjectPosition", "GetObjectRotation",
                   "GetAssetFromObject"):
        remote(method, [name], ObjectID=name)
remote("SetObjectPosition", ["@object", (11, 12, 31)], ObjectID="@object", Position=[11, 12, 31])
remote("SetObjectRotation", ["@object", [0, 0, 0.6, 0.8]], ObjectID="@object", Rotation=[0, 0, 0.6, 0.8])
remote("SetPartPosition", ["@object", 0, [1, 1, 1]], ObjectID="@object", LinkNum=0, Position=[1, 1, 1])
remote("SetPartRotation", ["@object", 0, [1, 0, 0, 0]], ObjectID="@object", LinkNum=0, Rotation=[1, 0, 0, 0])
remote("SetPartScale", ["@object", 0, [2, 3, 4]], ObjectID="@object", LinkNum=0, Scale=[2, 3, 4])
remote("SetPartColor", ["@object", 7, [1, 0, 0], 0.5], ObjectID="@object", LinkNum=7, Color=[1, 0, 0], Alpha=0.5)
remote("SetPartColor", ["@object", 0, ["0.5", 1, 0], "1"], ObjectID="@object", LinkNum=0, Color=["0.5", 1, 0], Alpha="1")
remote("GetObjectParts", ["@object"], ObjectID="@object")
remote("MessageObject", ["@object", "hello"], ObjectID="@object", Message="hello")

for method, key, value in (("TouchCallback", "ObjectID", "@object"), ("UpdatedCallback", "ObjectIDs", ["@object", "@bulk"])):
    case("Register" + method, [value, "@endpoint"], f"RemoteControl.Messages.Register{method}",
         {key: value, "EndPointID": "@endpoint"}, {"request": "RequestID"})
    for _ in range(2):
        remote("Unregister" + method, [value, "@request"], **{key: value, "RequestID": "@request"})

case("SendChatMessage", ["hello", [1, 2, 3]], "RemoteControl.Messages.Chat", {"Message": "hello", "Position": [1, 2, 3]})
remote("GetAvatarAppearance", [user], AvatarID=user)
remote("SetAvatarAppearance", ["{}", user], SerializedAppearance="{}", AvatarID=user)
remote("SetSunParameters", [6, 4, 11], CurrentTime=6, DayLength=4, YearLength=11)
remote("GetSunParameters", [])
remote("SetTerrainHeight", [3, 4, 25.5], X=3, Y=4, Height=25.5)
remote("GetTerrainHeight", [3, 4], X=3, Y=4)
case("SensorDataRequest", ["heat", "one", [1.5]], "RemoteSensor.Messages.SensorData",
     {"SensorFamily": "heat", "SensorID": "one", "SensorData": [1.5]})

for name in ("@bulk", "@bulk"):
    remote("DeleteObject", [name], ObjectID=name)
remote("DeleteBulkObjects", [["@object", "@bulk"]], ObjectIDs=["@object", "@bulk"])
remote("DeleteAllObjects", [])
for _ in range(2):
    control("CloseEndPoint", ["@endpoint"], "CloseEndPoint", EndPointID="@endpoint")
control("DestroyCapability", [], "DestroyCapability")
remote("GetObjectPosition", ["@object"], ObjectID="@object")

methods = {name for name in dir(rc) if not name.startswith("_") and callable(getattr(rc, name))}
print("not called:", sorted(methods - called))
print(rc.MessagesSent, "calls answered alike")
