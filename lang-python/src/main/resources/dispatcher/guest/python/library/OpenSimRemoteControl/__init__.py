"""The calls of a region as older programs make them; new scripts will like the module dispatcher better.

    import os
    import uuid

    import OpenSimRemoteControl

    rc = OpenSimRemoteControl.OpenSimRemoteControl(os.environ["OS_REMOTECONTROL_URL"])
    rc.Capability = uuid.UUID(os.environ["OS_REMOTECONTROL_CAP"].split(":")[0])
    rc.Scene = os.environ["OS_REMOTECONTROL_SCENE"]

    result = rc.FindObjects(pattern="^Lamp$")
    if not result["_Success"]:
        raise SystemExit(result["_Message"])

Each call gives the answer as a dict: "_Success" (0 failure, 1 success, 2 queued), "_Message" (why it failed, or
warnings) and the answer's own fields under their names of the protocol; ids are text, vectors lists. No call raises an
exception because it failed. Positions are metres, rotations quaternions (x, y, z, w).

Every call takes `async` as its last argument, by position, as `async_` or as **{"async": True}: then the answer is only
that it was queued. None means what the client's AsyncRequest says.
"""

from ._assets import AssetCalls
from ._client import Client
from ._control import ControlCalls
from ._items import BulkUpdateItem, ObjectSpecification
from ._objects import ObjectCalls
from ._parts import PartCalls
from ._scene import SceneCalls

__all__ = ["BulkUpdateItem", "ObjectSpecification", "OpenSimRemoteControl", "OpenSimRemoteControlAsync"]


class OpenSimRemoteControl(ControlCalls, SceneCalls, ObjectCalls, PartCalls, AssetCalls, Client):
    """Calls that are answered.

    EndPoint:     the region's address, which must be that of the region that the host is connected to
    AsyncRequest: whether calls are queued where nothing else is said
    Scene:        the scene's name
    Capability:   a uuid.UUID or its text
    DomainList:   the message domains to ask for
    MessagesSent: how many messages were sent
    BytesSent:    how many bytes they are as JSON without blanks
    LogFile:      a file, or its name, that gets each message as a line of JSON; None: none
    Binary:       kept, but without effect: the host chooses how messages are written

    num_pools and maxsize are taken, too: the host has connections of its own.
    """

    def __init__(self, endpoint, async_=None, logfile=None, num_pools=10, maxsize=1, **old):
        Client.__init__(self, endpoint, async_, old, logfile)

    def _post(self, message):
        return message.send(self.EndPoint, False).join()


class OpenSimRemoteControlAsync(OpenSimRemoteControl):
    """Calls that travel as one datagram each, at most 1,024 bytes, and give {"_Success": 2}: nothing tells whether they
    arrived, in which order, and what came of them.

    EndPoint: host:port of the region's datagrams, which must be that of the region that the host is connected to
    """

    def __init__(self, endpoint):
        OpenSimRemoteControl.__init__(self, endpoint, True)

    def _post(self, message):
        message.send(self.EndPoint, True).join()
        return {"_Success": 2}
