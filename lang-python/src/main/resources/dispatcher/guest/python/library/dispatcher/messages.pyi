"""Every message of the protocol as a function: messages.find_objects(pattern="^Lamp$").

Fields are keywords; what is left out, or None, is not sent, and the region takes its default. Each function waits for
the answer and gives it as an object of the class that is named last. An id may be given as text, as a UUID or as the
object itself; a structure as its class or as a dict of its fields. region= sends to another region than the script's;
what goes through region.fast() without waiting is answered with nothing but None.

Every call can raise any of the library's exceptions: WrongArgument where a field does not fit (nothing was sent),
Unsupported where the region does not offer the message, Refused where it does not do what is asked.

Generated from the message records; CONTRIBUTING.md says how. Not to be edited.
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias
from uuid import UUID

from . import Asset, Avatar, Object, Region

Id: TypeAlias = str | UUID | Object | Asset | Avatar
Vector: TypeAlias = tuple[float, float, float]
Quaternion: TypeAlias = tuple[float, float, float, float]

class PartInformation:
    """One part of an object.

    link_num:        Its number: 0 for the only part of an object, else 1 for the root and 2 and up for the others.
                     Whole number.
    name:            Its name. Text or None.
    description:     Its description. Text or None.
    type:            Its shape: 0 box, 1 cylinder, 2 prism, 3 sphere, 4 torus, 5 tube, 6 ring, 7 sculpture. Whole
                     number.
    offset_position: Where it is, from the root. (x, y, z) in metres.
    offset_rotation: Its own turn. (x, y, z, w).
    """

    link_num: int
    name: str | None
    description: str | None
    type: int
    offset_position: Vector
    offset_rotation: Quaternion

class ObjectInventoryInformation:
    """One item inside an object.

    name:        Its name. Text or None.
    description: Its description. Text or None.
    asset_id:    The asset that it stands for. Id.
    item_type:   The asset's type: 0 texture, 6 object, 7 notecard, 10 script. Whole number.
    """

    name: str | None
    description: str | None
    asset_id: str
    item_type: int

class AssetData:
    """An asset: what it holds and what it is called.

    asset_id:         Its id. Id or None.
    serialized_asset: Its bytes, as base64. Text or None.
    name:             Its name. Text or None.
    description:      Its description. Text or None.
    content_type:     Its media type, for example application/vnd.ll.primitive for an object. Text or None.
    creator_id:       Who made it, the id as text. Text or None.
    """

    asset_id: str | None
    serialized_asset: str | None
    name: str | None
    description: str | None
    content_type: str | None
    creator_id: str | None

    def __init__(
        self,
        *,
        asset_id: Id | None = None,
        serialized_asset: str | None = None,
        name: str | None = None,
        description: str | None = None,
        content_type: str | None = None,
        creator_id: str | None = None,
    ) -> None: ...

class ChatLine:
    """One thing that was said.

    from_:    Who said it. Text or None.
    message:  The text. Text or None.
    channel:  The chat channel. Whole number.
    position: Where. (x, y, z) in metres.
    time:     When, ISO 8601. Text or None.
    """

    from_: str | None
    message: str | None
    channel: int
    position: Vector
    time: str | None

class ObjectMessageLine:
    """One text that was sent to an object.

    from_:   Whose capability sent it, the user's id. Text or None.
    message: The text. Text or None.
    time:    When, ISO 8601. Text or None.
    """

    from_: str | None
    message: str | None
    time: str | None

class FaceState:
    """A face of a part that has a colour of its own.

    face:  Its number, as the virtual world counts: a box has 0 above, 1 south, 2 east, 3 north, 4 west, 5 below; a
           cylinder 0 above, 1 around, 2 below. Whole number.
    color: Red, green and blue, 0 to 1. (x, y, z).
    alpha: Opacity, 0 to 1. Number.
    """

    face: int
    color: Vector
    alpha: float

class PartState:
    """A part of an object, as it is at a moment.

    part_id:         Its id. Id.
    link_num:        Its number: 0 for the only part of an object, else 1 for the root and 2 and up for the others.
                     Whole number.
    name:            Its name. Text or None.
    description:     Its description. Text or None.
    type:            Its shape: 0 box, 1 cylinder, 2 prism, 3 sphere, 4 torus, 5 tube, 6 ring, 7 sculpture. Whole
                     number.
    offset_position: Where it is, from the root; the root's own counts for nothing. (x, y, z) in metres.
    offset_rotation: Its own turn; the root's is the object's. (x, y, z, w).
    scale:           Its extents. (x, y, z) in metres.
    color:           Red, green and blue, 0 to 1, of the faces that have none of their own. (x, y, z).
    alpha:           Opacity of these faces, 0 to 1. Number.
    faces:           The faces that have a colour of their own. List of FaceState.
    """

    part_id: str
    link_num: int
    name: str | None
    description: str | None
    type: int
    offset_position: Vector
    offset_rotation: Quaternion
    scale: Vector
    color: Vector
    alpha: float
    faces: list[FaceState]

class ObjectState:
    """An object with its parts, as it is at a moment.

    number:      A number that stands for it in GetChanges, for as long as the region runs. Whole number.
    object_id:   The object: the id of its root part. Id.
    name:        Its name. Text or None.
    description: Its description. Text or None.
    owner_id:    The owner. Id.
    position:    Where, in the region's coordinates: x east, y north, z up. (x, y, z) in metres.
    rotation:    Turn, as a quaternion x, y, z, w. (x, y, z, w).
    parts:       Its parts, the root first. List of PartState.
    """

    number: int
    object_id: str
    name: str | None
    description: str | None
    owner_id: str
    position: Vector
    rotation: Quaternion
    parts: list[PartState]

class AvatarState:
    """Somebody who is in the region.

    avatar_id: The avatar's user. Id.
    name:      First and last name. Text or None.
    position:  Where, in the region's coordinates. (x, y, z) in metres.
    """

    avatar_id: str
    name: str | None
    position: Vector

class ObjectDynamicsData:
    """Where an object is and how it moves. What is left out is set to zero, the rotation to none: it is not kept.

    object_id:    The object: the id of its root part. Id.
    position:     Where, in the region's coordinates: x east, y north, z up. (x, y, z) in metres; (0, 0, 0) unless
                  given.
    velocity:     Its velocity. (x, y, z) in metres a second; (0, 0, 0) unless given.
    acceleration: Its acceleration. (x, y, z) in metres a second squared; (0, 0, 0) unless given.
    rotation:     Turn, as a quaternion x, y, z, w. (x, y, z, w); (0, 0, 0, 1) unless given.
    """

    object_id: str | None
    position: Sequence[float] | None
    velocity: Sequence[float] | None
    acceleration: Sequence[float] | None
    rotation: Sequence[float] | None

    def __init__(
        self,
        *,
        object_id: Id | None = None,
        position: Sequence[float] | None = None,
        velocity: Sequence[float] | None = None,
        acceleration: Sequence[float] | None = None,
        rotation: Sequence[float] | None = None,
    ) -> None: ...

class ObjectSpecification:
    """One object to create.

    object_data:     Its id, place, turn and movement. ObjectDynamicsData.
    asset_id:        The asset to create it from. Id.
    name:            Its name. Text; "RemoteControl Object" unless given.
    description:     Its description. Text; "RemoteControl Generated Object" unless given.
    start_parameter: JSON text for the scripts inside. Text; "{}" unless given.
    """

    object_data: ObjectDynamicsData | Mapping[str, object] | None
    asset_id: str | None
    name: str | None
    description: str | None
    start_parameter: str | None

    def __init__(
        self,
        *,
        object_data: ObjectDynamicsData | Mapping[str, object] | None = None,
        asset_id: Id | None = None,
        name: str | None = None,
        description: str | None = None,
        start_parameter: str | None = None,
    ) -> None: ...

class TouchedSurface:
    """Where an avatar touches a surface.

    face_index: The number of the face. Whole number; 0 unless given.
    position:   The point, in the region's coordinates. (x, y, z) in metres; (0, 0, 0) unless given.
    normal:     The surface's normal there. (x, y, z); (0, 0, 0) unless given.
    binormal:   The surface's binormal there. (x, y, z); (0, 0, 0) unless given.
    uv_coord:   Place on the texture, 0 to 1. (x, y, z); (0, 0, 0) unless given.
    st_coord:   Place on the face, 0 to 1. (x, y, z); (0, 0, 0) unless given.
    """

    face_index: int | None
    position: Sequence[float] | None
    normal: Sequence[float] | None
    binormal: Sequence[float] | None
    uv_coord: Sequence[float] | None
    st_coord: Sequence[float] | None

    def __init__(
        self,
        *,
        face_index: int | None = None,
        position: Sequence[float] | None = None,
        normal: Sequence[float] | None = None,
        binormal: Sequence[float] | None = None,
        uv_coord: Sequence[float] | None = None,
        st_coord: Sequence[float] | None = None,
    ) -> None: ...

class ResponseBase:
    """The plain answer, without fields of its own.

    warnings: What the region said besides, such as which of many objects it does not know; mostly empty.
    """

    warnings: str

class InfoResponse(ResponseBase):
    """What the region offers.

    async_end_point: Address for datagrams, host:port. Text or None.
    synch_end_point: Address for HTTP, a URL. Text or None.
    scene_list:      The names of the scenes. List of texts.
    message_list:    The messages that have a handler, as DOMAIN::TYPE or SCENE::DOMAIN::TYPE. List of texts.
    """

    async_end_point: str | None
    synch_end_point: str | None
    scene_list: list[str]
    message_list: list[str]

class MessageFormatResponse(ResponseBase):
    """A sample of a request.

    sample_message: The request with its defaults, as JSON text. Text or None.
    """

    sample_message: str | None

class CreateEndPointResponse(ResponseBase):
    """An endpoint that was created or renewed.

    end_point_id: The endpoint. Id.
    life_span:    The life that was granted. Whole number in milliseconds.
    """

    end_point_id: str
    life_span: int

class FindObjectsResponse(ResponseBase):
    """The objects that were found, in no promised order.

    objects: Their ids. List of ids.
    """

    objects: list[str]

class GetObjectDataResponse(ResponseBase):
    """What an object is called, where it is and whose it is.

    object_id: The object: the id of its root part. Id.
    name:      Its name. Text or None.
    position:  Where, in the region's coordinates: x east, y north, z up. (x, y, z) in metres.
    rotation:  Turn, as a quaternion x, y, z, w. (x, y, z, w).
    owner_id:  The owner. Id.
    """

    object_id: str
    name: str | None
    position: Vector
    rotation: Quaternion
    owner_id: str

class GetObjectPartsResponse(ResponseBase):
    """The parts of an object.

    parts: The root first. List of PartInformation.
    """

    parts: list[PartInformation]

class GetObjectInventoryResponse(ResponseBase):
    """What is inside an object.

    inventory: The items. List of ObjectInventoryInformation.
    """

    inventory: list[ObjectInventoryInformation]

class ObjectPositionResponse(ResponseBase):
    """Where an object is now.

    object_id: The object: the id of its root part. Id.
    position:  Where, in the region's coordinates: x east, y north, z up. (x, y, z) in metres.
    """

    object_id: str
    position: Vector

class ObjectRotationResponse(ResponseBase):
    """How an object is turned now.

    object_id: The object: the id of its root part. Id.
    rotation:  Turn, as a quaternion x, y, z, w. (x, y, z, w).
    """

    object_id: str
    rotation: Quaternion

class CreateObjectResponse(ResponseBase):
    """The object that was created.

    object_id: The object: the id of its root part. Id.
    """

    object_id: str

class TestAssetResponse(ResponseBase):
    """Whether the region has an asset in its cache.

    exists: Whether it is there. True or false.
    """

    exists: bool

class GetAssetResponse(ResponseBase):
    """An asset.

    asset: The asset. AssetData.
    """

    asset: AssetData

class AddAssetResponse(ResponseBase):
    """The asset that was added.

    asset_id: The asset. Id.
    """

    asset_id: str

class GetDependentAssetsResponse(ResponseBase):
    """The assets that an asset needs.

    dependent_assets: Their ids. List of ids.
    """

    dependent_assets: list[str]

class AvatarAppearanceResponse(ResponseBase):
    """What an avatar looks like.

    serialized_appearance: The appearance as JSON text. Text or None.
    """

    serialized_appearance: str | None

class SunParametersResponse(ResponseBase):
    """How the sun moves.

    year_length:             Length of a year. Number in days.
    day_length:              Length of a day. Number in hours.
    horizon_shift:           Shift of the horizon. Number.
    day_time_sun_hour_scale: Share of day and night. Number.
    current_time:            The time of day. Number in hours.
    """

    year_length: float
    day_length: float
    horizon_shift: float
    day_time_sun_hour_scale: float
    current_time: float

class TerrainHeightResponse(ResponseBase):
    """How high the ground is.

    x:      East. Whole number in metres.
    y:      North. Whole number in metres.
    height: The height. Number in metres.
    """

    x: int
    y: int
    height: float

class RegisterTouchCallbackResponse(ResponseBase):
    """A registration for touches.

    request_id: Names the registration in callbacks and for its end. Id.
    """

    request_id: str

class RegisterUpdatedCallbackResponse(ResponseBase):
    """A registration for position updates, one for all its objects.

    request_id: Names the registration in callbacks and for its end. Id.
    """

    request_id: str

class AddAvatarResponse(ResponseBase):
    """The avatar that was put into the region.

    avatar_id: The avatar's user. Id.
    """

    avatar_id: str

class GetChatLogResponse(ResponseBase):
    """What was said in the region.

    lines: Oldest first. List of ChatLine.
    """

    lines: list[ChatLine]

class GetObjectMessageLogResponse(ResponseBase):
    """Which texts the scripts inside an object were sent.

    lines: Oldest first. List of ObjectMessageLine.
    """

    lines: list[ObjectMessageLine]

class GetChangesResponse(ResponseBase):
    """What changed in the region.

    epoch:           Another one than before: the region was started anew. Id.
    revision:        To be named when it is asked again. Whole number.
    whole:           Whether this is all there is: what is not in it is gone. True or false.
    objects:         The objects that are new or look different. List of ObjectState.
    moved:           Where the other objects that moved are now, as base64: 16 bytes each, little-endian: the object's
                     Number, then x, y and z in single precision, in metres. Text.
    turned:          The turn of the other objects that turned, as base64: 20 bytes each, little-endian: the object's
                     Number, then x, y, z and w in single precision. Text.
    removed:         The objects that are gone. List of ids.
    avatars_changed: Whether an avatar came, went or moved: then all of them are told. True or false.
    avatars:         All who are there, where one of them changed. List of AvatarState.
    chat_lines:      How many lines were said since the region started; GetChatLog gives them. Whole number.
    ground_changes:  How often the ground was changed; GetGround gives it. Whole number.
    sun_hour:        The sun's hour, 0 to 24. Number in hours.
    """

    epoch: str
    revision: int
    whole: bool
    objects: list[ObjectState]
    moved: str
    turned: str
    removed: list[str]
    avatars_changed: bool
    avatars: list[AvatarState]
    chat_lines: int
    ground_changes: int
    sun_hour: float

class GetGroundResponse(ResponseBase):
    """The whole ground.

    size:    How long and wide the region is. Whole number in metres.
    heights: A height for each square metre, as base64: little-endian floats, row by row from south to north. Text.
    """

    size: int
    heights: str

def info(*, region: Region | None = None) -> InfoResponse:
    """Asks what the region offers; needs no capability.

    Gives an InfoResponse.
    """

def message_format(*, message_name: str | None = None, region: Region | None = None) -> MessageFormatResponse:
    """Asks for a sample of a request with its defaults; needs no capability.

    message_name: The full name of the request, for example RemoteControl.Messages.ChatRequest. Text.

    Gives a MessageFormatResponse.
    """

def create_end_point(
    *,
    life_span: int | None = None,
    callback_host: str | None = None,
    callback_port: int | None = None,
    region: Region | None = None,
) -> CreateEndPointResponse:
    """Asks for an endpoint: the address to which the region sends callbacks as datagrams.

    life_span:     How long the endpoint lives without a renewal; less than 3000 becomes 3000. Whole number in
                   milliseconds; 0 unless given.
    callback_host: An IP address, which must be the one that the request comes from. Text.
    callback_port: The UDP port. Whole number; 0 unless given.

    Gives a CreateEndPointResponse.
    """

def renew_end_point(
    *,
    end_point_id: Id | None = None,
    life_span: int | None = None,
    region: Region | None = None,
) -> CreateEndPointResponse:
    """Sets the life of an endpoint anew.

    end_point_id: The endpoint. Id.
    life_span:    The new life from now on; less than 3000 becomes 3000. Whole number in milliseconds; 0 unless given.

    Gives a CreateEndPointResponse.
    """

def close_end_point(*, end_point_id: Id | None = None, region: Region | None = None) -> ResponseBase:
    """Closes an endpoint and drops its subscriptions.

    end_point_id: The endpoint. Id.

    Gives a ResponseBase.
    """

def find_objects(
    *,
    pattern: str | None = None,
    coordinate_a: Sequence[float] | None = None,
    coordinate_b: Sequence[float] | None = None,
    owner_id: Id | None = None,
    region: Region | None = None,
) -> FindObjectsResponse:
    """Finds the objects that lie in a box, have a matching name and belong to an owner.

    pattern:      A regular expression, found anywhere in the name, with regard to case; empty: any name. Text.
    coordinate_a: One corner of the box; the box includes its faces. (x, y, z) in metres; unbounded unless given.
    coordinate_b: The opposite corner. (x, y, z) in metres; unbounded unless given.
    owner_id:     The owner; zero: anybody. Id.

    Gives a FindObjectsResponse.
    """

def get_object_data(*, object_id: Id | None = None, region: Region | None = None) -> GetObjectDataResponse:
    """Asks for an object's name, place, turn and owner.

    object_id: The object: the id of its root part. Id.

    Gives a GetObjectDataResponse.
    """

def get_object_parts(*, object_id: Id | None = None, region: Region | None = None) -> GetObjectPartsResponse:
    """Asks for the parts that an object is linked from.

    object_id: The object: the id of its root part. Id.

    Gives a GetObjectPartsResponse.
    """

def get_object_inventory(*, object_id: Id | None = None, region: Region | None = None) -> GetObjectInventoryResponse:
    """Asks what is inside an object's root part.

    object_id: The object: the id of its root part. Id.

    Gives a GetObjectInventoryResponse.
    """

def get_object_position(*, object_id: Id | None = None, region: Region | None = None) -> ObjectPositionResponse:
    """Asks where an object is.

    object_id: The object: the id of its root part. Id.

    Gives an ObjectPositionResponse.
    """

def set_object_position(
    *,
    object_id: Id | None = None,
    position: Sequence[float] | None = None,
    region: Region | None = None,
) -> ObjectPositionResponse:
    """Moves an object.

    object_id: The object: the id of its root part. Id.
    position:  Where, in the region's coordinates: x east, y north, z up. (x, y, z) in metres; (128, 128, 20) unless
               given.

    Gives an ObjectPositionResponse.
    """

def get_object_rotation(*, object_id: Id | None = None, region: Region | None = None) -> ObjectRotationResponse:
    """Asks how an object is turned.

    object_id: The object: the id of its root part. Id.

    Gives an ObjectRotationResponse.
    """

def set_object_rotation(
    *,
    object_id: Id | None = None,
    rotation: Sequence[float] | None = None,
    region: Region | None = None,
) -> ObjectRotationResponse:
    """Turns an object.

    object_id: The object: the id of its root part. Id.
    rotation:  Turn, as a quaternion x, y, z, w. (x, y, z, w); (0, 0, 0, 1) unless given.

    Gives an ObjectRotationResponse.
    """

def create_object(
    *,
    name: str | None = None,
    description: str | None = None,
    start_parameter: str | None = None,
    position: Sequence[float] | None = None,
    rotation: Sequence[float] | None = None,
    velocity: Sequence[float] | None = None,
    asset_id: Id | None = None,
    object_id: Id | None = None,
    region: Region | None = None,
) -> CreateObjectResponse:
    """Creates an object from an asset.

    name:            Its name. Text; "RemoteControl Object" unless given.
    description:     Its description. Text; "RemoteControl Generated Object" unless given.
    start_parameter: JSON text for the scripts inside. Text; "{}" unless given.
    position:        Where, in the region's coordinates: x east, y north, z up. (x, y, z) in metres; (128, 128, 20)
                     unless given.
    rotation:        Turn, as a quaternion x, y, z, w. (x, y, z, w); (0, 0, 0, 1) unless given.
    velocity:        Its velocity. (x, y, z) in metres a second; (0, 0, 0) unless given.
    asset_id:        The asset to create it from: an object asset; required. Id.
    object_id:       The id that it shall have; zero: the region chooses. Id.

    Gives a CreateObjectResponse.
    """

def create_bulk_objects(
    *,
    objects: Sequence[ObjectSpecification | Mapping[str, object]] | None = None,
    region: Region | None = None,
) -> ResponseBase:
    """Creates many objects; what could not be created is told in the answer's text.

    objects: What to create. List of ObjectSpecification.

    Gives a ResponseBase.
    """

def delete_object(*, object_id: Id | None = None, region: Region | None = None) -> ResponseBase:
    """Deletes an object.

    object_id: The object: the id of its root part. Id.

    Gives a ResponseBase.
    """

def delete_bulk_objects(*, object_ids: Sequence[Id] | None = None, region: Region | None = None) -> ResponseBase:
    """Deletes many objects; unknown ones are told in the answer's text.

    object_ids: The objects. List of ids.

    Gives a ResponseBase.
    """

def delete_all_objects(*, region: Region | None = None) -> ResponseBase:
    """Deletes every object of the scene, also those that scripts did not make.

    Gives a ResponseBase.
    """

def bulk_dynamics(
    *,
    updates: Sequence[ObjectDynamicsData | Mapping[str, object]] | None = None,
    region: Region | None = None,
) -> ResponseBase:
    """Moves many objects at once; unknown ones are passed over without a word.

    updates: The new state of each object. List of ObjectDynamicsData.

    Gives a ResponseBase.
    """

def message_object(
    *,
    object_id: Id | None = None,
    message: str | None = None,
    region: Region | None = None,
) -> ResponseBase:
    """Sends a text to the scripts inside an object.

    object_id: The object: the id of its root part. Id.
    message:   The text. Text.

    Gives a ResponseBase.
    """

def set_part_position(
    *,
    object_id: Id | None = None,
    link_num: int | None = None,
    position: Sequence[float] | None = None,
    region: Region | None = None,
) -> ResponseBase:
    """Moves a part of an object.

    object_id: The object: the id of its root part. Id.
    link_num:  The part's number; 0: the root. Whole number; 0 unless given.
    position:  Where it shall be, from the root. (x, y, z) in metres; (0, 0, 0) unless given.

    Gives a ResponseBase.
    """

def set_part_rotation(
    *,
    object_id: Id | None = None,
    link_num: int | None = None,
    rotation: Sequence[float] | None = None,
    region: Region | None = None,
) -> ResponseBase:
    """Turns a part of an object.

    object_id: The object: the id of its root part. Id.
    link_num:  The part's number; 0: the root. Whole number; 0 unless given.
    rotation:  Turn, as a quaternion x, y, z, w. (x, y, z, w); (0, 0, 0, 1) unless given.

    Gives a ResponseBase.
    """

def set_part_scale(
    *,
    object_id: Id | None = None,
    link_num: int | None = None,
    scale: Sequence[float] | None = None,
    region: Region | None = None,
) -> ResponseBase:
    """Sets the size of a part of an object.

    object_id: The object: the id of its root part. Id.
    link_num:  The part's number; 0: the root. Whole number; 0 unless given.
    scale:     Its extent along x, y and z. (x, y, z) in metres; (1, 1, 1) unless given.

    Gives a ResponseBase.
    """

def set_part_color(
    *,
    object_id: Id | None = None,
    link_num: int | None = None,
    color: Sequence[float] | None = None,
    alpha: float | None = None,
    region: Region | None = None,
) -> ResponseBase:
    """Colours all faces of a part of an object.

    object_id: The object: the id of its root part. Id.
    link_num:  The part's number; 0: the root. Whole number; 0 unless given.
    color:     Red, green and blue, 0 to 1. (x, y, z); (0, 0, 0) unless given.
    alpha:     Opacity from 0, invisible, to 1. Number; 0 unless given.

    Gives a ResponseBase.
    """

def test_asset(*, asset_id: Id | None = None, region: Region | None = None) -> TestAssetResponse:
    """Asks whether the region has an asset in its cache.

    asset_id: The asset. Id.

    Gives a TestAssetResponse.
    """

def get_asset(*, asset_id: Id | None = None, region: Region | None = None) -> GetAssetResponse:
    """Asks for an asset.

    asset_id: The asset. Id.

    Gives a GetAssetResponse.
    """

def get_asset_from_object(*, object_id: Id | None = None, region: Region | None = None) -> GetAssetResponse:
    """Asks for an object as a new asset.

    object_id: The object: the id of its root part. Id.

    Gives a GetAssetResponse.
    """

def add_asset(
    *,
    asset: AssetData | Mapping[str, object] | None = None,
    region: Region | None = None,
) -> AddAssetResponse:
    """Gives the region an asset; where the id is known already, the old one stays.

    asset: The asset; choose its id, since a real server forgets one that has none. AssetData.

    Gives an AddAssetResponse.
    """

def get_dependent_assets(*, asset_id: Id | None = None, region: Region | None = None) -> GetDependentAssetsResponse:
    """Asks which assets an asset needs, itself included.

    asset_id: The asset. Id.

    Gives a GetDependentAssetsResponse.
    """

def get_avatar_appearance(*, avatar_id: Id | None = None, region: Region | None = None) -> AvatarAppearanceResponse:
    """Asks what an avatar in the region looks like.

    avatar_id: The avatar's user; zero: the capability's own user. Id.

    Gives an AvatarAppearanceResponse.
    """

def set_avatar_appearance(
    *,
    serialized_appearance: str | None = None,
    avatar_id: Id | None = None,
    region: Region | None = None,
) -> ResponseBase:
    """Changes what an avatar in the region looks like.

    serialized_appearance: The appearance as JSON text. Text.
    avatar_id:             The avatar's user; zero: the capability's own user. Id.

    Gives a ResponseBase.
    """

def chat(
    *,
    message: str | None = None,
    position: Sequence[float] | None = None,
    channel: int | None = None,
    region: Region | None = None,
) -> ResponseBase:
    """Says a text to everybody in the region, in the name of the capability's user.

    message:  The text; over 1100 characters it is cut to 1000. Text; "Hello" unless given.
    position: Where it is said; a real server ignores it. (x, y, z) in metres; (128, 128, 20) unless given.
    channel:  The chat channel; people hear 0. Whole number; 0 unless given.

    Gives a ResponseBase.
    """

def get_sun_parameters(*, region: Region | None = None) -> SunParametersResponse:
    """Asks how the sun moves.

    Gives a SunParametersResponse.
    """

def set_sun_parameters(
    *,
    year_length: float | None = None,
    day_length: float | None = None,
    horizon_shift: float | None = None,
    day_time_sun_hour_scale: float | None = None,
    current_time: float | None = None,
    region: Region | None = None,
) -> SunParametersResponse:
    """Changes how the sun moves. The time of day is always set, so leaving it out means midnight.

    year_length:             Length of a year; 0: unchanged. Number in days; 0 unless given.
    day_length:              Length of a day; 0: unchanged. Number in hours; 0 unless given.
    horizon_shift:           Shift of the horizon; 0: unchanged. Number; 0 unless given.
    day_time_sun_hour_scale: Share of day and night; 0: unchanged. Number; 0 unless given.
    current_time:            The time of day, taken modulo 24. Number in hours; 0 unless given.

    Gives a SunParametersResponse.
    """

def get_terrain_height(
    *,
    x: int | None = None,
    y: int | None = None,
    region: Region | None = None,
) -> TerrainHeightResponse:
    """Asks how high the ground is; outside the region the answer is 0.

    x: East. Whole number in metres; 0 unless given.
    y: North. Whole number in metres; 0 unless given.

    Gives a TerrainHeightResponse.
    """

def set_terrain_height(
    *,
    x: int | None = None,
    y: int | None = None,
    height: float | None = None,
    region: Region | None = None,
) -> TerrainHeightResponse:
    """Sets how high the ground is.

    x:      East. Whole number in metres; 0 unless given.
    y:      North. Whole number in metres; 0 unless given.
    height: The new height. Number in metres; 20 unless given.

    Gives a TerrainHeightResponse.
    """

def register_touch_callback(
    *,
    object_id: Id | None = None,
    end_point_id: Id | None = None,
    region: Region | None = None,
) -> RegisterTouchCallbackResponse:
    """Asks to be told when somebody touches an object.

    object_id:    The object: the id of its root part. Id.
    end_point_id: The endpoint that shall be told. Id.

    Gives a RegisterTouchCallbackResponse.
    """

def unregister_touch_callback(
    *,
    object_id: Id | None = None,
    request_id: Id | None = None,
    region: Region | None = None,
) -> ResponseBase:
    """Ends a registration for touches.

    object_id:  The object: the id of its root part. Id.
    request_id: What the registration was answered with. Id.

    Gives a ResponseBase.
    """

def register_updated_callback(
    *,
    object_ids: Sequence[Id] | None = None,
    end_point_id: Id | None = None,
    region: Region | None = None,
) -> RegisterUpdatedCallbackResponse:
    """Asks to be told when the position of any of some objects changes; unknown ones are told in the answer's text.

    object_ids:   The objects. List of ids.
    end_point_id: The endpoint that shall be told. Id.

    Gives a RegisterUpdatedCallbackResponse.
    """

def unregister_updated_callback(
    *,
    object_ids: Sequence[Id] | None = None,
    request_id: Id | None = None,
    region: Region | None = None,
) -> ResponseBase:
    """Ends a registration for position updates.

    object_ids: The objects. List of ids.
    request_id: What the registration was answered with. Id.

    Gives a ResponseBase.
    """

def sensor_data(
    *,
    sensor_family: str | None = None,
    sensor_id: str | None = None,
    sensor_data: Sequence[float] | None = None,
    region: Region | None = None,
) -> ResponseBase:
    """Hands on what a sensor measured. Servers were seen to have no handler for it.

    sensor_family: The kind of sensor. Text.
    sensor_id:     The sensor. Text.
    sensor_data:   What it measured. List of number.

    Gives a ResponseBase.
    """

def add_avatar(
    *,
    avatar_id: Id | None = None,
    first_name: str | None = None,
    last_name: str | None = None,
    position: Sequence[float] | None = None,
    region: Region | None = None,
) -> AddAvatarResponse:
    """Puts an avatar into the region. Only a built-in region has it, for scripts that run with --simulator.

    avatar_id:  Its user; zero: the region chooses. Id.
    first_name: First name. Text.
    last_name:  Last name. Text.
    position:   Where, in the region's coordinates: x east, y north, z up. (x, y, z) in metres; (128, 128, 25) unless
                given.

    Gives an AddAvatarResponse.
    """

def move_avatar(
    *,
    avatar_id: Id | None = None,
    position: Sequence[float] | None = None,
    region: Region | None = None,
) -> ResponseBase:
    """Moves an avatar. Only a built-in region has it, for scripts that run with --simulator.

    avatar_id: The avatar's user. Id.
    position:  Where, in the region's coordinates: x east, y north, z up. (x, y, z) in metres; (128, 128, 25) unless
               given.

    Gives a ResponseBase.
    """

def remove_avatar(*, avatar_id: Id | None = None, region: Region | None = None) -> ResponseBase:
    """Takes an avatar out of the region. Only a built-in region has it, for scripts that run with --simulator.

    avatar_id: The avatar's user. Id.

    Gives a ResponseBase.
    """

def touch_object(
    *,
    object_id: Id | None = None,
    avatar_id: Id | None = None,
    surface: TouchedSurface | Mapping[str, object] | None = None,
    region: Region | None = None,
) -> ResponseBase:
    """Touches an object as an avatar. Only a built-in region has it, for scripts that run with --simulator.

    object_id: The object or the part that is touched. Id.
    avatar_id: The avatar's user. Id.
    surface:   Where on the surface; left out: zeros. TouchedSurface.

    Gives a ResponseBase.
    """

def avatar_chat(
    *,
    avatar_id: Id | None = None,
    message: str | None = None,
    channel: int | None = None,
    region: Region | None = None,
) -> ResponseBase:
    """Says a text as an avatar. Only a built-in region has it, for scripts that run with --simulator.

    avatar_id: The avatar's user. Id.
    message:   The text. Text.
    channel:   The chat channel. Whole number; 0 unless given.

    Gives a ResponseBase.
    """

def get_chat_log(*, since: int | None = None, region: Region | None = None) -> GetChatLogResponse:
    """Asks what was said in the region. Only a built-in region has it, for scripts that run with --simulator.

    since: How many lines, from the first one, to leave out. Whole number; 0 unless given.

    Gives a GetChatLogResponse.
    """

def get_object_message_log(*, object_id: Id | None = None, region: Region | None = None) -> GetObjectMessageLogResponse:
    """Asks which texts the scripts inside an object were sent. Only a built-in region has it, for scripts that run with
    --simulator.

    object_id: The object: the id of its root part. Id.

    Gives a GetObjectMessageLogResponse.
    """

def get_changes(
    *,
    epoch: Id | None = None,
    since: int | None = None,
    region: Region | None = None,
) -> GetChangesResponse:
    """Asks for all that changed in the region since an earlier answer, as somebody needs who shows it. Only a built-in
    region has it, for scripts that run with --simulator.

    epoch: The earlier answer's; zero, or another than the region's: all there is. Id.
    since: The earlier answer's Revision; 0: all there is. Whole number; 0 unless given.

    Gives a GetChangesResponse.
    """

def get_ground(*, region: Region | None = None) -> GetGroundResponse:
    """Asks for the whole ground in one answer. Only a built-in region has it, for scripts that run with --simulator.

    Gives a GetGroundResponse.
    """

def restart(*, down_for: int | None = None, region: Region | None = None) -> ResponseBase:
    """Restarts the region: capabilities, endpoints and subscriptions are forgotten, objects are kept. Only a built-in
    region has it, for scripts that run with --simulator.

    down_for: How long nobody answers. Whole number in milliseconds; 1000 unless given.

    Gives a ResponseBase.
    """

def set_faults(
    *,
    callback_loss: float | None = None,
    callback_delay: int | None = None,
    split_segments: bool | None = None,
    region: Region | None = None,
) -> ResponseBase:
    """Makes the region misbehave, for tests. Only a built-in region has it, for scripts that run with --simulator.

    callback_loss:  Share of callbacks that are lost, 0 to 1. Number; 0 unless given.
    callback_delay: How long callbacks are held back. Whole number in milliseconds; 0 unless given.
    split_segments: Whether the head and the body of an answer are sent apart, as a real server does. True or false;
                    false unless given.

    Gives a ResponseBase.
    """
