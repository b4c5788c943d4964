"""Calls about the scene and the people in it."""


class SceneCalls:
    def SendChatMessage(self, msg, pos, async_=None, **old):
        """Says a text to everybody."""
        return self._send("RemoteControl", "Chat", async_, old, Message=msg, Position=pos)

    def GetAvatarAppearance(self, avatarid, async_=None, **old):
        """Gives "SerializedAppearance", JSON text."""
        return self._send("RemoteControl", "GetAvatarAppearance", async_, old, AvatarID=avatarid)

    def SetAvatarAppearance(self, appearance, avatarid, async_=None, **old):
        return self._send(
            "RemoteControl", "SetAvatarAppearance", async_, old, SerializedAppearance=appearance, AvatarID=avatarid
        )

    def GetSunParameters(self, async_=None, **old):
        """Gives "CurrentTime" and "DayLength" (hours), "YearLength" (days), "HorizonShift", "DayTimeSunHourScale"."""
        return self._send("RemoteControl", "GetSunParameters", async_, old)

    def SetSunParameters(self, currenttime, daylength=0.0, yearlength=0.0, async_=None, **old):
        """Zero leaves the lengths as they are."""
        return self._send(
            "RemoteControl",
            "SetSunParameters",
            async_,
            old,
            CurrentTime=currenttime,
            DayLength=daylength,
            YearLength=yearlength,
        )

    def GetTerrainHeight(self, x, y, async_=None, **old):
        """Gives "Height" (metres); x and y are whole metres. Older programs did not have this call."""
        return self._send("RemoteControl", "GetTerrainHeight", async_, old, X=x, Y=y)

    def SetTerrainHeight(self, x, y, height, async_=None, **old):
        """As above."""
        return self._send("RemoteControl", "SetTerrainHeight", async_, old, X=x, Y=y, Height=height)

    def SensorDataRequest(self, family, sensorid, values, async_=None, **old):
        """Reports what a sensor measured, to a region that has the domain RemoteSensor."""
        return self._send(
            "RemoteSensor", "SensorData", async_, old, SensorFamily=family, SensorID=sensorid, SensorData=values
        )
