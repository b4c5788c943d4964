"""Making one object."""

from . import _host
from ._errors import WrongArgument
from ._ids import is_id
from ._objects import Object
from ._operations import operation
from ._parts import painting


@operation
def create(self, shape, *, name=None, description=None, position=None, rotation=None, velocity=None, color=None,
           alpha=None, size=None):
    """Makes an object and gives it.

    shape:    "box", "sphere", "cylinder", "prism", "torus", "tube", "ring", or the id of an object asset
    name:     unless given, the shape's with a capital letter, such as "Box"; "Object" from an asset
    position: (x, y, z) in metres; the region's default is (128, 128, 20)
    rotation: a quaternion (x, y, z, w)
    velocity: (x, y, z) in metres a second
    color:    a name, "#rrggbb" or three numbers from 0 to 1; white unless given
    alpha:    opacity from 0 (invisible) to 1
    size:     metres, one number or (x, y, z); 0.5 unless given; only for shapes
    """
    shape = _host.plain(shape)
    asset = is_id(shape)
    refuse_size_of_asset(asset, size)
    asset_id = shape if asset else (yield self._guest.asset(shape, size, color, alpha))
    made = yield from self._making(
        AssetID=asset_id,
        Name=name_of(shape) if name is None else name,
        Description=description,
        Position=position,
        Rotation=rotation,
        Velocity=velocity,
    )
    if asset and (color is not None or alpha is not None):
        yield from painting(made, "white" if color is None else color, alpha)
    return made


def making(region, fields):
    """The steps of making an object from the fields of a CreateObjectRequest."""
    answer = yield region._ask("CreateObjectRequest", fields)
    return Object(region, answer["ObjectID"], fields["Name"])


def name_of(shape):
    """What an object is called that nobody has named."""
    return "Object" if is_id(shape) else shape.capitalize()


def refuse_size_of_asset(asset, size):
    if asset and size is not None:
        raise WrongArgument("An object from an asset has its own size.", "Leave out size=.")
