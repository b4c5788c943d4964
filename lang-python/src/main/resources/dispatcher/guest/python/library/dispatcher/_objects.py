"""Objects of the region."""

from ._checks import needed, takes
from ._errors import Refused
from ._events import Handler, Move, Touch
from ._names import Named
from ._operations import checked, command, operation, question
from ._parts import Part, painting

_POSITION = "three numbers (x, y, z)"
_ROTATION = "four numbers (x, y, z, w)"


class Object(Named):
    """An object in a region; region.create, region.find and region.get give them.

    id:     its id, text
    region: the Region that it is in

    As a context manager it is deleted at the end: with region.create("box") as box: …
    """

    __slots__ = ("region", "id", "_name")

    def __init__(self, region, id, name=None):
        self.region = region
        self.id = id
        self._name = name

    @property
    def _dispatcher_id(self):
        return self.id

    @property
    def name(self):
        """Its name, as it was when it was first asked for."""
        return self._fetch_name() if self._name is None else self._name

    @question("OwnerID")
    def owner(self):
        """The id of its owner."""
        return self._data()

    @property
    @operation
    def description(self):
        """Its description, which is its root part's."""
        answer = yield self.region._ask("GetObjectPartsRequest", {"ObjectID": self.id})
        return answer["Parts"][0]["Description"]

    @question("Position")
    def position(self):
        """Where it is now: (x, y, z) in metres. Assigning moves it."""
        return self.region._ask("GetObjectPositionRequest", {"ObjectID": self.id})

    @position.setter
    def position(self, position):
        self.move_to(position)

    @question("Rotation")
    def rotation(self):
        """How it is turned now: a quaternion (x, y, z, w). Assigning turns it."""
        return self.region._ask("GetObjectRotationRequest", {"ObjectID": self.id})

    @rotation.setter
    def rotation(self, rotation):
        self.turn_to(rotation)

    @property
    @operation
    def parts(self):
        """The parts that it is linked from, the root first: a list of Part."""
        answer = yield self.region._ask("GetObjectPartsRequest", {"ObjectID": self.id})
        return [Part(self, fields) for fields in answer["Parts"]]

    @property
    @operation
    def inventory(self):
        """What is inside its root part: a list of Item."""
        from ._inventory import Item

        answer = yield self.region._ask("GetObjectInventoryRequest", {"ObjectID": self.id})
        return [Item(fields) for fields in answer["Inventory"]]

    @command
    def move_to(self, position):
        """Moves it: (x, y, z) in metres."""
        needed("move_to", _POSITION, position)
        return self.region._tell("SetObjectPositionRequest", {"ObjectID": self.id, "Position": position})

    @command
    def turn_to(self, rotation):
        """Turns it: a quaternion (x, y, z, w)."""
        needed("turn_to", _ROTATION, rotation)
        return self.region._tell("SetObjectRotationRequest", {"ObjectID": self.id, "Rotation": rotation})

    @operation
    def paint(self, color, alpha=1):
        """Colours all its parts. alpha: opacity from 0 (invisible) to 1."""
        yield from painting(self, color, alpha)

    @command
    def message(self, text):
        """Sends a text to the scripts inside it; they get it as a dataserver event."""
        needed("message", "a text", text)
        return self.region._tell("MessageObjectRequest", {"ObjectID": self.id, "Message": text})

    @operation
    def clone(self, *, position=None, name=None):
        """Makes a second one of it and gives that: at the same place and of the same name unless told, turned likewise."""
        asked, taken = self._data(), self.region._ask("GetAssetFromObjectRequest", {"ObjectID": self.id})
        data, taken = yield [asked, taken]
        return (
            yield from self.region._making(
                AssetID=taken["Asset"]["AssetID"],
                Name=data["Name"] if name is None else name,
                Description=taken["Asset"]["Description"],
                Position=data["Position"] if position is None else position,
                Rotation=data["Rotation"],
            )
        )

    @command
    def delete(self):
        """Deletes it from the region; ends this script's handlers of its touches and moves."""
        return self.region._tell("DeleteObjectRequest", {"ObjectID": self.id})

    @operation
    def on_touch(self, function):
        """Calls a function with a Touch whenever somebody touches it: @lamp.on_touch. Gives a Handler."""
        registration = yield self.region._guest.onTouch(self.id, _telling(Touch, self, takes("on_touch", function, "touch")))
        return Handler(function, registration)

    @operation
    def on_move(self, function):
        """Calls a function with a Move whenever its position changes: @lamp.on_move. Gives a Handler."""
        registration = yield self.region._guest.onMove(self.id, _telling(Move, self, takes("on_move", function, "move")))
        return Handler(function, registration)

    @checked
    def fast(self, datagrams=False):
        """The same object, through region.fast(): commands are sent and not waited for."""
        return Object(self.region.fast(datagrams), self.id, self._name)

    def _data(self):
        return self.region._ask("GetObjectDataRequest", {"ObjectID": self.id})

    @operation
    def _fetch_name(self):
        answer = yield self._data()
        self._name = answer["Name"]
        return self._name

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.delete()
        except Refused as refused:
            if refused.region_text is None or "no such object" not in refused.region_text:
                raise

    def __eq__(self, other):
        return isinstance(other, Object) and self.id == other.id

    def __hash__(self):
        return hash(self.id)

    def __repr__(self):
        return f"<Object {self.id}>" if self._name is None else f"<Object {self._name!r} {self.id}>"


def _telling(event, object, function):
    if not callable(function):
        return function
    return lambda fields: function(event(object, fields))
