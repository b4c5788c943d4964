"""Calls about assets."""

from . import _values


class AssetCalls:
    def TestAsset(self, assetid, async_=None, **old):
        """Gives "Exists"."""
        return self._send("RemoteControl", "TestAsset", async_, old, AssetID=assetid)

    def GetAsset(self, assetid, async_=None, **old):
        """Gives "Asset": a dict as AddAsset takes it."""
        return self._send("RemoteControl", "GetAsset", async_, old, AssetID=assetid)

    def GetAssetFromObject(self, objectid, async_=None, **old):
        """Gives "Asset": the object as an asset."""
        return self._send("RemoteControl", "GetAssetFromObject", async_, old, ObjectID=objectid)

    def GetDependentAssets(self, assetid, async_=None, **old):
        """Gives "DependentAssets", their ids."""
        return self._send("RemoteControl", "GetDependentAssets", async_, old, AssetID=assetid)

    def AddAsset(self, asset, async_=None, **old):
        """Gives "AssetID". An asset is a dict: "AssetID", "SerializedAsset" (base64), "Name", "Description", "ContentType",
        "CreatorID"."""
        values = {name: _values.plain(value) for name, value in asset.items()}
        return self._send("RemoteControl", "AddAsset", async_, old, Asset=values)
