"""Calls about the parts of an object; a part is named by its number, 0 is the root."""


class PartCalls:
    def SetPartPosition(self, objectid, partnum, pos, async_=None, **old):
        """Metres from the root."""
        return self._send(
            "RemoteControl", "SetPartPosition", async_, old, ObjectID=objectid, LinkNum=partnum, Position=pos
        )

    def SetPartRotation(self, objectid, partnum, rot, async_=None, **old):
        return self._send(
            "RemoteControl", "SetPartRotation", async_, old, ObjectID=objectid, LinkNum=partnum, Rotation=rot
        )

    def SetPartScale(self, objectid, partnum, scale, async_=None, **old):
        """Metres along x, y and z."""
        return self._send(
            "RemoteControl", "SetPartScale", async_, old, ObjectID=objectid, LinkNum=partnum, Scale=scale
        )

    def SetPartColor(self, objectid, partnum, color, alpha, async_=None, **old):
        """Red, green and blue from 0 to 1; alpha is opacity from 0 to 1."""
        return self._send(
            "RemoteControl", "SetPartColor", async_, old, ObjectID=objectid, LinkNum=partnum, Color=color, Alpha=alpha
        )
