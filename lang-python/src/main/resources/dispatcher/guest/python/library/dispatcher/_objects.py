"""Objects of the region and their parts."""

from . import _host
from ._events import Handler, Move, Touch


class Object:
    """An object in the region; region.create, region.find and region.get give them.

    id: its id, text
    """

    __slots__ = ("id", "_name")

    def __init__(self, id, name=None):
        self.id = id
        self._name = name

    @property
    def _dispatcher_id(self):
        return self.id

    @property
    def name(self):
        """Its name, as it was when it was first asked for."""
        if self._name is None:
            self._name = self._data()["Name"]
        return self._name

    @property
    def owner(self):
        """The id of its owner."""
        return self._data()["OwnerID"]

    @property
    def position(self):
        """Where it is now: (x, y, z) in metres. Assigning moves it."""
        return _host.call("GetObjectPositionRequest", ObjectID=self.id)["Position"]

    @position.setter
    def position(self, position):
        self.move_to(position)

    @property
    def rotation(self):
        """How it is turned now: a quaternion (x, y, z, w). Assigning turns it."""
        return _host.call("GetObjectRotationRequest", ObjectID=self.id)["Rotation"]

    @rotation.setter
    def rotation(self, rotation):
        self.turn_to(rotation)

    @property
    def parts(self):
        """The parts that it is linked from, the root first."""
        answer = _host.call("GetObjectPartsRequest", ObjectID=self.id)
        return [Part(self, fields) for fields in answer["Parts"]]

    def move_to(self, position):
        """Moves it: (x, y, z) in metres."""
        _host.call("SetObjectPositionRequest", ObjectID=self.id, Position=position)

    def turn_to(self, rotation):
        """Turns it: a quaternion (x, y, z, w)."""
        _host.call("SetObjectRotationRequest", ObjectID=self.id, Rotation=rotation)

    def paint(self, color, alpha=1):
        """Colours all its parts. alpha: opacity from 0 (invisible) to 1."""
        calls = [part._begin_painting(color, alpha) for part in self.parts]
        for call in calls:
            call.join()

    def delete(self):
        """Deletes it from the region; ends this script's handlers of its touches and moves."""
        _host.call("DeleteObjectRequest", ObjectID=self.id)

    def on_touch(self, function):
        """Calls a function with a Touch whenever somebody touches it: @lamp.on_touch. Gives a Handler."""
        return Handler(function, _host.binding.region().onTouch(self.id, lambda fields: function(Touch(self, fields))).join())

    def on_move(self, function):
        """Calls a function with a Move whenever its position changes: @lamp.on_move. Gives a Handler."""
        return Handler(function, _host.binding.region().onMove(self.id, lambda fields: function(Move(self, fields))).join())

    def _data(self):
        return _host.call("GetObjectDataRequest", ObjectID=self.id)

    def __eq__(self, other):
        return isinstance(other, Object) and self.id == other.id

    def __hash__(self):
        return hash(self.id)

    def __repr__(self):
        return f"<Object {self.id}>" if self._name is None else f"<Object {self._name!r} {self.id}>"


class Part:
    """One part of an object, as it was when the parts were asked for.

    object:      the object
    link:        its number: 0 for the only part, else 1 for the root and 2 and up for the others
    name, description
    shape:       "box", "cylinder", "prism", "sphere", "torus", "tube", "ring", or "sculpture"
    position:    where it is from the root, metres
    rotation:    its own turn, a quaternion (x, y, z, w)
    """

    __slots__ = ("object", "link", "name", "description", "shape", "position", "rotation")

    _SHAPES = ("box", "cylinder", "prism", "sphere", "torus", "tube", "ring", "sculpture")

    def __init__(self, object, fields):
        kind = fields["Type"]
        self.object = object
        self.link = fields["LinkNum"]
        self.name = fields["Name"]
        self.description = fields["Description"]
        self.shape = self._SHAPES[kind] if 0 <= kind < len(self._SHAPES) else "unknown"
        self.position = fields["OffsetPosition"]
        self.rotation = fields["OffsetRotation"]

    def paint(self, color, alpha=1):
        """Colours all its faces. alpha: opacity from 0 (invisible) to 1."""
        self._begin_painting(color, alpha).join()

    def _begin_painting(self, color, alpha):
        return _host.begin(
            "SetPartColorRequest",
            ObjectID=self.object.id,
            LinkNum=self.link,
            Color=_host.binding.color(color),
            Alpha=_host.binding.alpha(alpha),
        )

    def __repr__(self):
        return f"<Part {self.link} {self.name!r} of {self.object!r}>"
