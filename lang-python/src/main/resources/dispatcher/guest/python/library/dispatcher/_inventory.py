"""What is inside objects."""

from ._names import Named

_KINDS = {
    0: "texture",
    1: "sound",
    2: "calling card",
    3: "landmark",
    5: "clothing",
    6: "object",
    7: "notecard",
    10: "script",
    13: "body part",
    20: "animation",
    21: "gesture",
    49: "mesh",
    56: "settings",
}


class Item(Named):
    """One thing inside an object, as it was when the inventory was asked for.

    name, description
    asset_id: the asset that it stands for; region.assets.get gives it
    kind:     "texture", "object", "notecard", "script" and the like, or "unknown"
    type:     the number of the kind
    """

    __slots__ = ("name", "description", "asset_id", "kind", "type")

    def __init__(self, fields):
        self.name = fields["Name"]
        self.description = fields["Description"]
        self.asset_id = fields["AssetID"]
        self.type = fields["ItemType"]
        self.kind = _KINDS.get(self.type, "unknown")

    def __repr__(self):
        return f"<Item {self.name!r}, a {self.kind}>"
