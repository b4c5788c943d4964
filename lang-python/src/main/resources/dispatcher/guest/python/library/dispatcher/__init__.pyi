"""Scripts that control a region: make objects, move them, react to touches.

    from dispatcher import region, every, log

    lamp = region.create("box", name="Lamp", position=(128, 128, 25), color="white")

    @lamp.on_touch
    def toggled(touch):
        region.say(f"{lamp.name} touched by {touch.avatar}")

Positions are metres in the region's coordinates (x east, y north, z up; a region is 256 by 256 metres), rotations
quaternions (x, y, z, w), colours a name such as "red", "#rrggbb" or three numbers from 0 to 1. Ids are texts.

Whatever asks the region can raise a DispatcherError: Refused where the region refuses, Unsupported where it does not know
the message, WrongArgument where an argument does not fit (nothing was sent then), Unreachable and TimedOut where no answer came.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from types import TracebackType
from typing import Any, Generic, Literal, NoReturn, TypeAlias, TypedDict, TypeVar, overload
from uuid import UUID

from . import messages as messages

_T = TypeVar("_T")
_Vector: TypeAlias = tuple[float, float, float]
_Quaternion: TypeAlias = tuple[float, float, float, float]
_Numbers: TypeAlias = Sequence[float]
_Color: TypeAlias = str | Sequence[float]
_Id: TypeAlias = str | UUID
_ObjectId: TypeAlias = str | UUID | Object
_AssetId: TypeAlias = str | UUID | Asset
_AvatarId: TypeAlias = str | UUID | Avatar
_Plain: TypeAlias = Any
_Shape: TypeAlias = Literal["box", "sphere", "cylinder", "prism", "torus", "tube", "ring"] | str

class _Creation(TypedDict, total=False):
    shape: _Shape | Asset
    name: str
    description: str
    position: _Numbers
    rotation: _Numbers
    velocity: _Numbers
    color: _Color
    alpha: float
    size: float | _Numbers

class DispatcherError(Exception):
    """A call that failed; str() gives the message and the advice."""

    message: str
    """One sentence: what was tried and what came back."""
    advice: str
    """One sentence: what to do next; may be empty."""
    region_text: str | None
    """The region's own words; None where the failure is no answer of the region."""
    def __init__(self, message: str = "", advice: str = "", region_text: str | None = None) -> None: ...
    @property
    def kind(self) -> str:
        """The name of the exception's type."""

class Unreachable(DispatcherError):
    """Nobody answers at the region's address, or the connection broke."""

class NotAuthorized(DispatcherError):
    """The region does not let the user in."""

class Refused(DispatcherError):
    """The region understood the request and refused it; the message holds its own words."""

class BadAnswer(DispatcherError):
    """What came back is no answer of the protocol."""

class TimedOut(DispatcherError):
    """No answer came in time; whether the request was carried out is not known."""

class TooLarge(DispatcherError):
    """A request, an answer or a value is larger than what is allowed."""

class WrongArgument(DispatcherError):
    """The call does not take what it was given; nothing was sent."""

class Unsupported(DispatcherError):
    """The region does not know the message; nothing was done."""

class Denied(DispatcherError):
    """A rule of the host forbids the call, or the script is ending; nothing was sent."""

class Handler:
    """A function that is called for events or by a timer, until cancel(); calling it calls the function.

    In a with statement it is cancelled at the end.
    """

    __name__: str
    def cancel(self) -> None:
        """Ends it; the function is not called again."""
    def __call__(self, *arguments: Any, **keywords: Any) -> Any: ...
    def __enter__(self) -> Handler: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

class Touch:
    """Somebody touched an object."""

    object: Object
    avatar: str
    """The id of who touched it; the protocol tells no names."""
    face: int
    """The number of the face."""
    position: _Vector
    """The point that was touched, in the region's coordinates, metres."""
    offset: _Vector
    """Where the touched part is from the object's root, metres."""
    normal: _Vector
    """The surface's normal there."""
    st: _Vector
    """The place on the face, 0 to 1; zeros where the viewer did not say."""
    uv: _Vector
    """The place on the face's texture, 0 to 1; zeros where the viewer did not say."""

class Move:
    """An object moved."""

    object: Object
    position: _Vector
    """Where it is now, metres."""

class Change:
    """A difference between two looks at the region; what came and went between them is not seen."""

    kind: Literal["created", "removed", "renamed", "moved"]
    object: Object
    name: str
    """Its name; the last known one where it was removed."""
    old_name: str | None
    position: _Vector
    """Where it is, metres; the last known place where it was removed."""
    old_position: _Vector | None
    polled: bool
    """True: found by looking again and again, not told by the region."""

class Loss:
    """The region does not answer."""

    began: float
    """When it was last known to answer, seconds since 1970 as time.time() counts them."""
    reason: str
    """What came instead of an answer."""

class Gap:
    """A time, now over, in which touches and moves may have been missed."""

    cause: Literal["unreachable", "lapsed", "restarted", "overflow"]
    """Why; "overflow": the script's own queue was full."""
    began: float
    """When events were last known to be heard, seconds since 1970 as time.time() counts them."""
    ended: float
    """When they were heard again."""
    @property
    def seconds(self) -> float:
        """How long it was."""
    dropped: int
    """How many events are known to be lost; 0 where nobody can count them."""

class Gone:
    """The handlers of an object have ended, since the region does not know it any more."""

    object: Object
    at: float
    """When the region said so, seconds since 1970 as time.time() counts them."""

class Item:
    """One item inside an object."""

    name: str
    description: str
    asset_id: str
    """The id of the asset that it stands for."""
    kind: str
    """What it is: "texture", "object", "notecard", "script" and the like, or "unknown"."""
    type: int
    """The number of the kind."""

class Asset:
    """A texture, an object, a notecard: what a region keeps and objects are made from."""

    id: str
    name: str
    description: str
    content_type: str
    """Its media type, for example "application/vnd.ll.primitive" for an object."""
    creator: str
    """Who made it: an id as text, or another text."""
    data: bytes

class Avatar:
    """Somebody who may be in a region."""

    region: Region
    id: str
    @property
    def appearance(self) -> str:
        """What it looks like: JSON text. Assigning changes it; Refused where the avatar is not in the region."""
    @appearance.setter
    def appearance(self, appearance: str) -> None: ...

class Part:
    """One part of an object, as it was when the parts were asked for."""

    @property
    def object(self) -> Object:
        """The object that it is a part of."""
    @property
    def link(self) -> int:
        """Its number: 0 for the only part, else 1 for the root and 2 and up for the others."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def description(self) -> str:
        """Its description."""
    @property
    def shape(self) -> str:
        """"box", "cylinder", "prism", "sphere", "torus", "tube", "ring" or "sculpture"."""
    @property
    def position(self) -> _Vector:
        """Where it is from the root, metres. Assigning moves it."""
    @position.setter
    def position(self, position: _Numbers) -> None: ...
    @property
    def rotation(self) -> _Quaternion:
        """Its own turn, a quaternion (x, y, z, w). Assigning turns it."""
    @rotation.setter
    def rotation(self, rotation: _Numbers) -> None: ...
    @property
    def scale(self) -> Any:
        """Its extent along x, y and z, metres; None until it is assigned, since the region does not tell it."""
    @scale.setter
    def scale(self, scale: float | _Numbers) -> None: ...
    @property
    def color(self) -> Any:
        """None until it is assigned, since the region does not tell it; assigning paints it."""
    @color.setter
    def color(self, color: _Color) -> None: ...
    def move_to(self, position: _Numbers) -> None:
        """Moves it: (x, y, z) in metres from the root. The root itself stays: move the object."""
    def turn_to(self, rotation: _Numbers) -> None:
        """Turns it: a quaternion (x, y, z, w)."""
    def resize(self, scale: float | _Numbers) -> None:
        """Sets its extent along x, y and z: metres, (x, y, z) or one number for all three."""
    def paint(self, color: _Color, alpha: float = 1) -> None:
        """Colours all its faces. alpha: opacity from 0 (invisible) to 1."""

class Object:
    """An object in the region; region.create, region.find and region.get give them.

    In a with statement it is deleted at the end.
    """

    id: str
    region: Region
    """The region that it is in."""
    @property
    def name(self) -> str:
        """Its name, as it was when it was first asked for."""
    @property
    def owner(self) -> str:
        """The id of its owner."""
    @property
    def description(self) -> str:
        """Its description, which is its root part's."""
    @property
    def position(self) -> _Vector:
        """Where it is now: (x, y, z) in metres. Assigning moves it."""
    @position.setter
    def position(self, position: _Numbers) -> None: ...
    @property
    def rotation(self) -> _Quaternion:
        """How it is turned now: a quaternion (x, y, z, w). Assigning turns it."""
    @rotation.setter
    def rotation(self, rotation: _Numbers) -> None: ...
    @property
    def parts(self) -> list[Part]:
        """The parts that it is linked from, the root first."""
    @property
    def inventory(self) -> list[Item]:
        """The items inside of it."""
    def move_to(self, position: _Numbers) -> None:
        """Moves it: (x, y, z) in metres."""
    def turn_to(self, rotation: _Numbers) -> None:
        """Turns it: a quaternion (x, y, z, w)."""
    def paint(self, color: _Color, alpha: float = 1) -> None:
        """Colours all its parts. alpha: opacity from 0 (invisible) to 1."""
    def message(self, text: str) -> None:
        """Sends a text to the scripts inside of it."""
    def clone(self, *, position: _Numbers | None = None, name: str | None = None) -> Object:
        """Makes another one from the same asset and gives it; position in metres."""
    def delete(self) -> None:
        """Deletes it from the region; ends this script's handlers of its touches and moves."""
    def on_touch(self, function: Callable[[Touch], object]) -> Handler:
        """Calls a function with a Touch whenever somebody touches it: @lamp.on_touch."""
    def on_move(self, function: Callable[[Move], object]) -> Handler:
        """Calls a function with a Move whenever its position changes: @lamp.on_move."""
    def fast(self, datagrams: bool = False) -> Object:
        """The same object, whose commands nobody waits for: see region.fast."""
    def __enter__(self) -> Object: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

class _Sun(dict[str, float]):
    """How the sun moved when it was asked for: sun.hour or sun["hour"]."""

    hour: float
    day_length: float
    year_length: float
    horizon_shift: float
    day_share: float

class _Terrain:
    """The ground: region.terrain[x, y] is its height there. x and y are whole metres from 0 to 255, heights metres."""

    region: Region
    def __getitem__(self, place: tuple[int, int]) -> float: ...
    def __setitem__(self, place: tuple[int, int], height: float) -> None: ...
    def get(self, x: int, y: int) -> float:
        """The height at a place, metres."""
    def set(self, x: int, y: int, height: float) -> None:
        """Sets the height at a place, metres."""

class _RegionSun:
    """How the sun moves. Assigning changes one value and keeps the others; only the hour can be 0."""

    region: Region
    hour: float
    """The time of day in hours, 0 to 24."""
    day_length: float
    """Hours in a day."""
    year_length: float
    """Days in a year."""
    horizon_shift: float
    """How far the horizon is shifted."""
    day_share: float
    """How the day is shared between light and darkness."""
    def get(self) -> _Sun:
        """All values at once, as they are now."""
    def set(
        self,
        *,
        hour: float | None = None,
        day_length: float | None = None,
        year_length: float | None = None,
        horizon_shift: float | None = None,
        day_share: float | None = None,
    ) -> None:
        """Changes several values in one message; those left out stay."""

class _Assets:
    """The region's assets. An asset is named by its id or by an Asset."""

    region: Region
    def get(self, id: _AssetId) -> Asset:
        """The asset with that id; raises Refused where there is none."""
    def add(
        self,
        data: bytes | bytearray | memoryview | str,
        *,
        name: str | None = None,
        description: str | None = None,
        content_type: str | None = None,
        id: _AssetId | None = None,
    ) -> str:
        """Gives the region an asset; gives its id, which is chosen here unless given. A text is added as UTF-8."""
    def exists(self, id: _AssetId) -> bool:
        """Whether the region has the asset; a real server looks into its cache only."""
    def dependencies(self, id: _AssetId) -> list[str]:
        """The ids of the assets that an asset needs, itself among them."""
    def of(self, object: _ObjectId) -> Asset:
        """Makes a new asset of an object, and gives it: region.create(asset) makes another such object."""

class _Avatars:
    """Who is in the region."""

    region: Region
    def get(self, id: _AvatarId) -> Avatar:
        """The avatar with that id; asks nothing yet."""

class Future(Generic[_T]):
    """The result of something that has begun; region.submit gives it."""

    def result(self) -> _T:
        """Waits until it is there and gives it, or raises what it failed with."""
    def done(self) -> bool:
        """Whether the result, or the failure, is there; does not wait."""
    def join(self) -> _T:
        """The same as result()."""

class _PerObject:
    """Numbers of all objects of a swarm, one after the other; indexed and sliced by object."""

    flat: memoryview
    """All numbers, one after the other, as 32-bit floats in the same memory."""
    @overload
    def __getitem__(self, index: int) -> tuple[float, ...]: ...
    @overload
    def __getitem__(self, index: slice) -> list[tuple[float, ...]]: ...
    @overload
    def __setitem__(self, index: int, numbers: _Numbers) -> None: ...
    @overload
    def __setitem__(self, index: slice, numbers: Iterable[_Numbers]) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[tuple[float, ...]]: ...

class Swarm:
    """Many objects that move together: change the numbers, then flush(); region.swarm gives it.

    In a with statement it is flushed at the end.
    """

    objects: list[Object]
    """The objects, in the order of the numbers."""
    @property
    def positions(self) -> _PerObject:
        """(x, y, z) of each, metres; at first where they are."""
    @property
    def velocities(self) -> _PerObject:
        """(x, y, z) of each, metres a second; at first 0."""
    @property
    def accelerations(self) -> _PerObject:
        """(x, y, z) of each, metres a second, each second; at first 0."""
    @property
    def rotations(self) -> _PerObject:
        """A quaternion (x, y, z, w) of each; at first as they are."""
    tolerance: float
    batch: int
    def flush(self) -> int:
        """Sends those that are not where the region expects them by their last velocity; gives how many were sent."""
    @property
    def replaced(self) -> int:
        """How many flushes were not sent, since a newer one came while they waited for the one before."""
    def __len__(self) -> int: ...
    def __enter__(self) -> Swarm: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

class Region:
    """A region; `from dispatcher import region` is the one that the script is connected to."""

    @property
    def name(self) -> str:
        """Its name."""
    @property
    def terrain(self) -> _Terrain:
        """The ground: region.terrain[x, y] is its height in metres and can be assigned."""
    @property
    def sun(self) -> _RegionSun:
        """How the sun moves."""
    @property
    def assets(self) -> _Assets:
        """Textures, objects and other assets."""
    @property
    def avatars(self) -> _Avatars:
        """Who is in the region."""
    def info(self) -> dict[str, Any]:
        """What it offers: a dict with AsyncEndPoint, SynchEndPoint, SceneList and MessageList."""
    def create(
        self,
        shape: _Shape | Asset,
        *,
        name: str | None = None,
        description: str | None = None,
        position: _Numbers | None = None,
        rotation: _Numbers | None = None,
        velocity: _Numbers | None = None,
        color: _Color | None = None,
        alpha: float | None = None,
        size: float | _Numbers | None = None,
    ) -> Object:
        """Makes an object and gives it.

        shape:    "box", "sphere", "cylinder", "prism", "torus", "tube", "ring", or an object asset or its id
        name:     unless given, the shape's with a capital letter, such as "Box"; "Object" from an asset
        position: (x, y, z) in metres; the region's default is (128, 128, 20)
        rotation: a quaternion (x, y, z, w)
        velocity: (x, y, z) in metres a second
        color:    a name, "#rrggbb" or three numbers from 0 to 1; white unless given
        alpha:    opacity from 0 (invisible) to 1
        size:     metres, one number or (x, y, z); 0.5 unless given; only for shapes
        """
    @overload
    def create_many(self, shape_or_specs: Iterable[_Creation], *, batch: int = 50) -> list[Object]: ...
    @overload
    def create_many(
        self, shape_or_specs: _Shape | Asset, specs: Iterable[_Creation], *, batch: int = 50
    ) -> list[Object]:
        """Makes many objects in few messages and gives them in the same order.

        shape_or_specs: for each a dict with `shape` and what create takes besides; or one shape for all
        specs:          after a shape for all, a dict for each object
        batch:          how many travel in one message, 1 to 2,000; all the messages are under way at the same time

        Where the region could not make some of them, it raises Refused, which says which, and has those that were made
        as `made`.
        """
    def find(
        self,
        pattern: str | None = None,
        *,
        near: _Numbers | None = None,
        within: float = 10,
        box: Sequence[_Numbers] | None = None,
        owner: _AvatarId | None = None,
    ) -> list[Object]:
        """Gives the objects that fit, in no promised order; their names are fetched when they are asked for.

        pattern: a regular expression, found anywhere in the name
        near:    (x, y, z): not further than `within` metres from there along each axis
        box:     two opposite corners: ((x, y, z), (x, y, z))
        owner:   the owner's id
        """
    def get(self, id: _ObjectId) -> Object:
        """Gives the object with that id; raises Refused where there is none."""
    def delete(self, *objects: _ObjectId | list[Any] | tuple[Any, ...] | set[Any] | frozenset[Any]) -> None:
        """Deletes objects, or a list of them; ends this script's handlers of their touches and moves."""
    def delete_all(self) -> None:
        """Deletes all objects of the region."""
    def say(self, text: str, channel: int = 0, position: _Numbers | None = None) -> None:
        """Says a text to everybody in the region; people hear channel 0. position: metres."""
    def move(self, updates: Iterable[Any], batch: int | None = None) -> None:
        """Moves many objects at once.

        updates: for each object a dict or a sequence of object, position, rotation, velocity, acceleration; all but
                 the first two may be left out and are then set to none, they are not kept
        batch:   how many travel in one message, 1 to 2,000 (50; 1 in a datagram); all the messages are under way at
                 the same time
        """
    def swarm(self, objects: Iterable[_ObjectId], tolerance: float = 0.1, batch: int | None = None) -> Swarm:
        """Many objects that move together.

        tolerance: metres that an object may be off before it is sent again
        batch:     how many travel in one message, 1 to 2,000 (100; 1 in a datagram)
        """
    def fast(self, datagrams: bool = False) -> Region:
        """The same region, whose commands are sent without waiting for an answer: their failures are not told.

        Questions, and creating too, are answered as ever.

        datagrams: sends them over UDP, which may lose or reorder them
        """
    def submit(self, function: Callable[..., _T], *arguments: Any, **keywords: Any) -> Future[_T]:
        """Begins what a function asks and gives its Future; several overlap on the wire."""
    def gather(self, *tasks: Callable[[], Any] | Future[Any]) -> list[Any]:
        """Begins all, waits for all and gives their results in order: region.gather(lambda: lamp.position, …)."""
    def watch(
        self,
        pattern: str | None = None,
        *,
        near: _Numbers | None = None,
        within: float = 10,
        box: Sequence[_Numbers] | None = None,
        owner: _AvatarId | None = None,
        every: float = 5,
    ) -> Callable[[Callable[[Change], object]], Handler]:
        """Calls a function with each Change of the objects that fit: @region.watch("^Car "). Found by looking.

        every: seconds between two looks, 1 or more; the others as in find
        """
    def on_lost(self, function: Callable[[Loss], object]) -> Handler:
        """Calls a function with a Loss when the region does not answer any more: @region.on_lost.

        Like on_restored and on_gone it does not keep the script running.
        """
    def on_restored(self, function: Callable[[Gap], object]) -> Handler:
        """Calls a function with a Gap when touches and moves are heard again: @region.on_restored."""
    def on_gone(self, function: Callable[[Gone], object]) -> Handler:
        """Calls a function with a Gone when handlers ended, since the region does not know their object any more."""
    def call(self, message: str, /, **fields: Any) -> dict[str, Any]:
        """Sends any message and gives the fields of the answer: region.call("ChatRequest", Message="hi")."""

class _Store:
    """A dict that survives the script: numbers, texts, True, False, None, and lists and dicts of them.

    A value is copied in and out, so that a list or a dict that was changed must be assigned again.
    """

    def __getitem__(self, key: str) -> _Plain: ...
    def __setitem__(self, key: str, value: _Plain) -> None: ...
    def __delitem__(self, key: str) -> None: ...
    def __contains__(self, key: object) -> bool: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def get(self, key: str, default: Any = None) -> _Plain:
        """What is kept under a key, else the default."""
    def keys(self) -> list[str]:
        """The keys, sorted."""
    def values(self) -> list[_Plain]:
        """The values, in the order of the keys."""
    def items(self) -> list[tuple[str, _Plain]]:
        """Pairs of key and value."""
    def clear(self) -> None:
        """Forgets everything."""

class _Log:
    """Writes lines to the host's log, not to the script's output: log("text") or log.warning("text")."""

    def __call__(self, *values: object) -> None: ...
    def debug(self, *values: object) -> None:
        """A line that is shown with --verbose only."""
    def info(self, *values: object) -> None: ...
    def warning(self, *values: object) -> None: ...
    def error(self, *values: object) -> None: ...

region: Region
"""The region that the script is connected to."""
log: _Log
store: _Store
args: list[str]
"""What stood behind the script's name on the command line."""

def connect(name_or_url: str) -> Region:
    """Another region, by its name or URL; raises Denied unless the command line allows it with --allow-region."""

@overload
def every(seconds: float) -> Callable[[Callable[[], object]], Handler]: ...
@overload
def every(seconds: float, function: Callable[[], object]) -> Handler:
    """Calls a function again and again: @every(seconds=0.5), or every(0.5, function).

    The first call is after one period. A period that passes while the script is busy is left out.
    """

@overload
def after(seconds: float) -> Callable[[Callable[[], object]], Handler]: ...
@overload
def after(seconds: float, function: Callable[[], object]) -> Handler:
    """Calls a function once: @after(seconds=2), or after(2, function)."""

def exit(status: int = 0) -> NoReturn:
    """Ends the script in good order: nothing after this line runs, no handler is called again.

    status: the program's exit status, 0 to 255; not 0 means that something failed
    """
