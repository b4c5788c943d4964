"""Calls about objects."""

from . import _values


class ObjectCalls:
    def FindObjects(self, coord1=None, coord2=None, pattern=None, owner=None, async_=None, **old):
        """Gives "Objects", the ids of what lies between two corners, with a name that fits, of that owner."""
        return self._send(
            "RemoteControl",
            "FindObjects",
            async_,
            old,
            CoordinateA=_values.filled(coord1),
            CoordinateB=_values.filled(coord2),
            Pattern=pattern,
            OwnerID=owner,
        )

    def CreateObject(
        self, asset, pos=None, rot=None, vel=None, name=None, desc=None, objectid=None, parm="{}", async_=None, **old
    ):
        """Gives "ObjectID"; `parm` is JSON text for the scripts inside."""
        return self._send(
            "RemoteControl",
            "CreateObject",
            async_,
            old,
            AssetID=asset,
            Position=pos,
            Rotation=rot,
            Velocity=vel,
            Name=name,
            Description=desc,
            ObjectID=objectid,
            StartParameter=parm,
        )

    def CreateBulkObjects(self, objects, async_=None, **old):
        """Makes an object for each ObjectSpecification."""
        return self._send("RemoteControl", "CreateBulkObjects", async_, old, Objects=objects)

    def DeleteObject(self, objectid, async_=None, **old):
        return self._send("RemoteControl", "DeleteObject", async_, old, ObjectID=objectid)

    def DeleteBulkObjects(self, objectids, async_=None, **old):
        return self._send("RemoteControl", "DeleteBulkObjects", async_, old, ObjectIDs=objectids)

    def DeleteAllObjects(self, async_=None, **old):
        return self._send("RemoteControl", "DeleteAllObjects", async_, old)

    def GetObjectParts(self, objectid, async_=None, **old):
        """Gives "Parts"."""
        return self._send("RemoteControl", "GetObjectParts", async_, old, ObjectID=objectid)

    def GetObjectInventory(self, objectid, async_=None, **old):
        """Gives "Inventory": what the root part holds."""
        return self._send("RemoteControl", "GetObjectInventory", async_, old, ObjectID=objectid)

    def GetObjectData(self, objectid, async_=None, **old):
        """Gives "Name", "Position", "Rotation" and "OwnerID"."""
        return self._send("RemoteControl", "GetObjectData", async_, old, ObjectID=objectid)

    def GetObjectPosition(self, objectid, async_=None, **old):
        return self._send("RemoteControl", "GetObjectPosition", async_, old, ObjectID=objectid)

    def SetObjectPosition(self, objectid, pos, async_=None, **old):
        return self._send("RemoteControl", "SetObjectPosition", async_, old, ObjectID=objectid, Position=pos)

    def GetObjectRotation(self, objectid, async_=None, **old):
        return self._send("RemoteControl", "GetObjectRotation", async_, old, ObjectID=objectid)

    def SetObjectRotation(self, objectid, rot, async_=None, **old):
        return self._send("RemoteControl", "SetObjectRotation", async_, old, ObjectID=objectid, Rotation=rot)

    def BulkDynamics(self, updates, async_=None, **old):
        """Moves an object for each BulkUpdateItem."""
        return self._send("RemoteControl", "BulkDynamics", async_, old, Updates=updates)

    def MessageObject(self, objectid, msg, async_=None, **old):
        """Sends a text to the scripts in an object."""
        return self._send("RemoteControl", "MessageObject", async_, old, ObjectID=objectid, Message=msg)

    def RegisterTouchCallback(self, objectid, endpointid, async_=None, **old):
        """Gives "RequestID", which every callback names."""
        return self._send(
            "RemoteControl", "RegisterTouchCallback", async_, old, ObjectID=objectid, EndPointID=endpointid
        )

    def UnregisterTouchCallback(self, objectid, requestid, async_=None, **old):
        return self._send(
            "RemoteControl", "UnregisterTouchCallback", async_, old, ObjectID=objectid, RequestID=requestid
        )

    def RegisterUpdatedCallback(self, objectids, endpointid, async_=None, **old):
        """Gives "RequestID", which every callback names."""
        return self._send(
            "RemoteControl", "RegisterUpdatedCallback", async_, old, ObjectIDs=objectids, EndPointID=endpointid
        )

    def UnregisterUpdatedCallback(self, objectids, requestid, async_=None, **old):
        return self._send(
            "RemoteControl", "UnregisterUpdatedCallback", async_, old, ObjectIDs=objectids, RequestID=requestid
        )
