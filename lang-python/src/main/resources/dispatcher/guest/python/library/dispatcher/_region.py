"""The region that the script is connected to."""

from . import _host
from ._errors import WrongArgument
from ._objects import Object

_MOVEMENT = ("object", "position", "rotation", "velocity", "acceleration")
_MOVEMENT_FIELDS = ("ObjectID", "Position", "Rotation", "Velocity", "Acceleration")


class _Region:
    """A region; `from dispatcher import region` is the one that the script is connected to."""

    @property
    def name(self):
        """Its name."""
        return _host.binding.region().scene()

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
        asset = _is_id(shape)
        if asset and size is not None:
            raise WrongArgument("An object from an asset has its own size.", "Leave out size=.")
        asset_id = shape if asset else _host.binding.region().asset(shape, size, color, alpha).join()
        if name is None:
            name = "Object" if asset else shape.capitalize()
        answer = _host.call(
            "CreateObjectRequest",
            AssetID=asset_id,
            Name=name,
            Description=description,
            Position=position,
            Rotation=rotation,
            Velocity=velocity,
        )
        created = Object(answer["ObjectID"], name)
        if asset and (color is not None or alpha is not None):
            created.paint(color, 1 if alpha is None else alpha)
        return created

    def find(self, pattern=None, *, near=None, within=10, box=None, owner=None):
        """Gives the objects that fit, in no promised order; their names are fetched when they are asked for.

        pattern: a regular expression, found anywhere in the name
        near:    (x, y, z): not further than `within` metres from there along each axis
        box:     two opposite corners: ((x, y, z), (x, y, z))
        owner:   the owner's id
        """
        if near is not None:
            box = [[at - within for at in near], [at + within for at in near]]
        low, high = box if box is not None else (None, None)
        answer = _host.call("FindObjectsRequest", Pattern=pattern, CoordinateA=low, CoordinateB=high, OwnerID=owner)
        return [Object(id) for id in answer["Objects"]]

    def get(self, id):
        """Gives the object with that id; raises Refused where there is none."""
        data = _host.call("GetObjectDataRequest", ObjectID=id)
        return Object(data["ObjectID"], data["Name"])

    def delete(self, object):
        """Deletes an object: the object or its id; ends this script's handlers of its touches and moves."""
        _host.call("DeleteObjectRequest", ObjectID=object)

    def say(self, text, channel=0):
        """Says a text to everybody in the region; people hear channel 0."""
        _host.call("ChatRequest", Message=text, Channel=channel)

    def move(self, updates, batch=50):
        """Moves many objects at once.

        updates: for each object a dict or a sequence of object, position, rotation, velocity, acceleration; all but
                 the first two may be left out and are then set to none, they are not kept
        batch:   how many travel in one message, 1 to 2,000; all the messages are under way at the same time
        """
        batch = _host.binding.batch(batch)
        movements = [_movement(update) for update in updates]
        calls = [
            _host.begin("BulkDynamicsRequest", Updates=movements[start : start + batch])
            for start in range(0, len(movements), batch)
        ]
        for call in calls:
            call.join()

    def call(self, message, /, **fields):
        """Sends any message and gives the fields of the answer: region.call("ChatRequest", Message="hi")."""
        return _host.call(message, **fields)

    def __repr__(self):
        return f"<Region {self.name!r}>"


def _movement(update):
    values = [update.get(name) for name in _MOVEMENT] if isinstance(update, dict) else update
    return {name: _host.plain(value) for name, value in zip(_MOVEMENT_FIELDS, values) if value is not None}


def _is_id(shape):
    return isinstance(shape, str) and len(shape) == 36 and shape.count("-") == 4


region = _Region()
