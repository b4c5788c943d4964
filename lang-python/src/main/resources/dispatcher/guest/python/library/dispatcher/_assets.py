"""The assets of a region."""

from binascii import a2b_base64, b2a_base64

from . import _host
from ._checks import needed, wrong
from ._ids import new_ids
from ._names import Named
from ._operations import operation


class Asset(Named):
    """An asset, as it was when it was asked for.

    id:           its id, text
    name, description
    content_type: its media type, for example "application/vnd.ll.primitive" for an object
    creator:      who made it, the id as text
    data:         what it holds, bytes
    """

    __slots__ = ("id", "name", "description", "content_type", "creator", "data")

    def __init__(self, fields):
        self.id = fields["AssetID"]
        self.name = fields["Name"]
        self.description = fields["Description"]
        self.content_type = fields["ContentType"]
        self.creator = fields["CreatorID"]
        self.data = a2b_base64(fields["SerializedAsset"] or "")

    @property
    def _dispatcher_id(self):
        return self.id

    def __repr__(self):
        return f"<Asset {self.name!r} {self.id}, {len(self.data):,} bytes>"


class Assets(Named):
    """The assets of a region. An asset is named by its id or by an Asset."""

    __slots__ = ("region",)

    def __init__(self, region):
        self.region = region

    @operation
    def get(self, id):
        """Gives an Asset with all that it holds; raises Refused where there is none."""
        answer = yield self._ask("GetAssetRequest", id)
        return Asset(answer["Asset"])

    @operation
    def add(self, data, *, name="Asset", description="", content_type="application/octet-stream", id=None):
        """Adds an asset and gives its id. A real server keeps it for two days, in its cache.

        data: bytes, or a text, which is added as UTF-8
        id:   chosen unless given; where the region has an asset of that id, the old one stays
        """
        id = new_ids(1)[0] if id is None else _host.plain(id)
        asset = _host.given(
            AssetID=id,
            SerializedAsset=_base64(data),
            Name=name,
            Description=description,
            ContentType=content_type,
        )
        answer = yield self.region._ask("AddAssetRequest", {"Asset": asset})
        return answer["AssetID"]

    @operation
    def exists(self, id):
        """Whether the region has an asset; a real server looks into its cache only."""
        answer = yield self._ask("TestAssetRequest", id)
        return answer["Exists"]

    @operation
    def dependencies(self, id):
        """The ids of the assets that an asset needs, itself among them."""
        answer = yield self._ask("GetDependentAssetsRequest", id)
        return answer["DependentAssets"]

    @operation
    def of(self, object):
        """Makes a new asset of an object, and gives it: region.create(asset) makes another such object."""
        id = _host.plain(needed("of", "an object or its id", object))
        answer = yield self.region._ask("GetAssetFromObjectRequest", {"ObjectID": id})
        return Asset(answer["Asset"])

    def _ask(self, message, id):
        return self.region._ask(message, {"AssetID": _host.plain(needed("The asset", "an id", id))})

    def __repr__(self):
        return f"<Assets of {self.region!r}>"


def _base64(data):
    if isinstance(data, str):
        data = data.encode()
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise wrong("The data", "bytes or a text", data)
    return b2a_base64(data, newline=False).decode("ascii")
