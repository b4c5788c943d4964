"""What stands for one object in the calls for many."""

from . import _values


class BulkUpdateItem:
    """Where an object shall be, for BulkDynamics.

    What is left out is not kept by the region, but becomes zero, the rotation (0, 0, 0, 1).
    """

    def __init__(self, objectid, pos=None, vel=None, rot=None, acc=None):
        self.ObjectID = objectid
        self.Position = pos
        self.Velocity = vel
        self.Rotation = rot
        self.Acceleration = acc

    def ConvertForEncoding(self):
        """The item as it travels."""
        fields = {
            "ObjectID": _values.plain(self.ObjectID),
            "Position": self.Position,
            "Velocity": self.Velocity,
            "Rotation": self.Rotation,
            "Acceleration": self.Acceleration,
        }
        return {name: value for name, value in fields.items() if value is not None}


class ObjectSpecification:
    """An object to be made, for CreateBulkObjects.

    dynamics: a BulkUpdateItem with the id that the object shall have, and where it shall be
    parm:     JSON text for the scripts inside
    """

    def __init__(self, dynamics, assetid, name=None, desc=None, parm="{}", async_=None, **old):
        _values.asynchronous(async_, old)
        self.ObjectData = dynamics
        self.AssetID = assetid
        self.Name = name
        self.Description = desc
        self.StartParameter = parm

    def ConvertForEncoding(self):
        """The item as it travels."""
        fields = {
            "ObjectData": _values.plain(self.ObjectData),
            "AssetID": _values.plain(self.AssetID),
            "Name": self.Name,
            "Description": self.Description,
            "StartParameter": self.StartParameter,
        }
        return {name: value for name, value in fields.items() if value is not None}
