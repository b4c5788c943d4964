"""The parts of objects."""

from . import _host
from ._checks import needed
from ._names import Named
from ._operations import operation

_SHAPES = ("box", "cylinder", "prism", "sphere", "torus", "tube", "ring", "sculpture")


class Part(Named):
    """One part of an object, as it was when the parts were asked for.

    object:      the object
    link:        its number: 0 for the only part, else 1 for the root and 2 and up for the others
    name, description
    shape:       "box", "cylinder", "prism", "sphere", "torus", "tube", "ring", or "sculpture"
    position:    where it is from the root, metres; assigning moves it
    rotation:    its own turn, a quaternion (x, y, z, w); assigning turns it
    scale:       its extent along x, y and z, metres; assigning sets it. The region does not tell it: None until then
    color:       assigning paints it. The region does not tell it: None until then
    """

    __slots__ = ("_object", "_fields", "_position", "_rotation", "_scale", "_color")

    def __init__(self, object, fields):
        self._object = object
        self._fields = fields
        self._position = fields["OffsetPosition"]
        self._rotation = fields["OffsetRotation"]
        self._scale = self._color = None

    @operation
    def move_to(self, position):
        """Moves it: (x, y, z) from the root, metres. The root itself stays: move the object."""
        needed("move_to", "three numbers (x, y, z)", position)
        yield self._tell("SetPartPositionRequest", Position=position)
        self._position = position

    @operation
    def turn_to(self, rotation):
        """Turns it: a quaternion (x, y, z, w)."""
        needed("turn_to", "four numbers (x, y, z, w)", rotation)
        yield self._tell("SetPartRotationRequest", Rotation=rotation)
        self._rotation = rotation

    @operation
    def resize(self, scale):
        """Sets its extent along x, y and z: (x, y, z) in metres, or one number for all three."""
        needed("resize", "metres, one number or three", scale)
        scale = (scale,) * 3 if isinstance(scale, (int, float)) else scale
        yield self._tell("SetPartScaleRequest", Scale=scale)
        self._scale = scale

    @operation
    def paint(self, color, alpha=1):
        """Colours all its faces. alpha: opacity from 0 (invisible) to 1."""
        yield self._painting(color, alpha)
        self._color = color

    object = property(lambda self: self._object)
    link = property(lambda self: self._fields["LinkNum"])
    name = property(lambda self: self._fields["Name"])
    description = property(lambda self: self._fields["Description"])
    shape = property(lambda self: dict(enumerate(_SHAPES)).get(self._fields["Type"], "unknown"))
    position = property(lambda self: self._position, lambda self, position: self.move_to(position))
    rotation = property(lambda self: self._rotation, lambda self, rotation: self.turn_to(rotation))
    scale = property(lambda self: self._scale, lambda self, scale: self.resize(scale))
    color = property(lambda self: self._color, lambda self, color: self.paint(color))

    def _painting(self, color, alpha):
        needed("paint", "a colour: a name, #rrggbb or three numbers from 0 to 1", color)
        return self._tell("SetPartColorRequest", Color=_host.binding.color(color), Alpha=_host.binding.alpha(alpha))

    def _tell(self, message, **fields):
        return self.object.region._tell(message, {"ObjectID": self.object.id, "LinkNum": self.link, **fields})

    def __repr__(self):
        return f"<Part {self.link} {self.name!r} of {self.object!r}>"


def painting(object, color, alpha):
    """The steps of painting all parts of an object."""
    needed("paint", "a colour: a name, #rrggbb or three numbers from 0 to 1", color)
    answer = yield object.region._ask("GetObjectPartsRequest", {"ObjectID": object.id})
    yield [Part(object, fields)._painting(color, alpha) for fields in answer["Parts"]]
