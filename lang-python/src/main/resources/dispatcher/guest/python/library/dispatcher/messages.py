"""Every message of the protocol as a function: messages.find_objects(pattern="^Lamp$").

Fields are keywords; what is left out, or None, is not sent, and the region takes its default. Each function waits for
the answer and gives it as an object of the class that is named last. An id may be given as text, as a UUID or as the
object itself; a structure as its class or as a dict of its fields. region= sends to another region than the script's;
what goes through region.fast() without waiting is answered with nothing but None.

Every call can raise any of the library's exceptions: WrongArgument where a field does not fit (nothing was sent),
Unsupported where the region does not offer the message, Refused where it does not do what is asked.

Generated from the message records; CONTRIBUTING.md says how. Not to be edited.
"""

from ._messages import Answer, Structure, send, wired


class PartInformation(Structure):
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

    __slots__ = ("link_num", "name", "description", "type", "offset_position", "offset_rotation")
    _wire = {
        "link_num": "LinkNum", "name": "Name", "description": "Description", "type": "Type",
        "offset_position": "OffsetPosition", "offset_rotation": "OffsetRotation",
    }


class ObjectInventoryInformation(Structure):
    """One item inside an object.

    name:        Its name. Text or None.
    description: Its description. Text or None.
    asset_id:    The asset that it stands for. Id.
    item_type:   The asset's type: 0 texture, 6 object, 7 notecard, 10 script. Whole number.
    """

    __slots__ = ("name", "description", "asset_id", "item_type")
    _wire = {"name": "Name", "description": "Description", "asset_id": "AssetID", "item_type": "ItemType"}


class AssetData(Structure):
    """An asset: what it holds and what it is called.

    asset_id:         Its id. Id or None.
    serialized_asset: Its bytes, as base64. Text or None.
    name:             Its name. Text or None.
    description:      Its description. Text or None.
    content_type:     Its media type, for example application/vnd.ll.primitive for an object. Text or None.
    creator_id:       Who made it, the id as text. Text or None.
    """

    __slots__ = ("asset_id", "serialized_asset", "name", "description", "content_type", "creator_id")
    _wire = {
        "asset_id": "AssetID", "serialized_asset": "SerializedAsset", "name": "Name", "description": "Description",
        "content_type": "ContentType", "creator_id": "CreatorID",
    }


class ChatLine(Structure):
    """One thing that was said.

    from_:    Who said it. Text or None.
    message:  The text. Text or None.
    channel:  The chat channel. Whole number.
    position: Where. (x, y, z) in metres.
    time:     When, ISO 8601. Text or None.
    """

    __slots__ = ("from_", "message", "channel", "position", "time")
    _wire = {"from_": "From", "message": "Message", "channel": "Channel", "position": "Position", "time": "Time"}


class ObjectMessageLine(Structure):
    """One text that was sent to an object.

    from_:   Whose capability sent it, the user's id. Text or None.
    message: The text. Text or None.
    time:    When, ISO 8601. Text or None.
    """

    __slots__ = ("from_", "message", "time")
    _wire = {"from_": "From", "message": "Message", "time": "Time"}


class FaceState(Structure):
    """A face of a part that has a colour of its own.

    face:  Its number, as the virtual world counts: a box has 0 above, 1 south, 2 east, 3 north, 4 west, 5 below; a
           cylinder 0 above, 1 around, 2 below. Whole number.
    color: Red, green and blue, 0 to 1. (x, y, z).
    alpha: Opacity, 0 to 1. Number.
    """

    __slots__ = ("face", "color", "alpha")
    _wire = {"face": "Face", "color": "Color", "alpha": "Alpha"}


class PartState(Structure):
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

    __slots__ = (
        "part_id", "link_num", "name", "description", "type", "offset_position", "offset_rotation", "scale", "color",
        "alpha", "faces",
    )
    _wire = {
        "part_id": "PartID", "link_num": "LinkNum", "name": "Name", "description": "Description", "type": "Type",
        "offset_position": "OffsetPosition", "offset_rotation": "OffsetRotation", "scale": "Scale", "color": "Color",
        "alpha": "Alpha", "faces": "Faces",
    }
    _structures = {"faces": FaceState}


class ObjectState(Structure):
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

    __slots__ = ("number", "object_id", "name", "description", "owner_id", "position", "rotation", "parts")
    _wire = {
        "number": "Number", "object_id": "ObjectID", "name": "Name", "description": "Description",
        "owner_id": "OwnerID", "position": "Position", "rotation": "Rotation", "parts": "Parts",
    }
    _structures = {"parts": PartState}


class AvatarState(Structure):
    """Somebody who is in the region.

    avatar_id: The avatar's user. Id.
    name:      First and last name. Text or None.
    position:  Where, in the region's coordinates. (x, y, z) in metres.
    """

    __slots__ = ("avatar_id", "name", "position")
    _wire = {"avatar_id": "AvatarID", "name": "Name", "position": "Position"}


class ObjectDynamicsData(Structure):
    """Where an object is and how it moves. What is left out is set to zero, the rotation to none: it is not kept.

    object_id:    The object: the id of its root part. Id.
    position:     Where, in the region's coordinates: x east, y north, z up. (x, y, z) in metres; (0, 0, 0) unless
                  given.
    velocity:     Its velocity. (x, y, z) in metres a second; (0, 0, 0) unless given.
    acceleration: Its acceleration. (x, y, z) in metres a second squared; (0, 0, 0) unless given.
    rotation:     Turn, as a quaternion x, y, z, w. (x, y, z, w); (0, 0, 0, 1) unless given.
    """

    __slots__ = ("object_id", "position", "velocity", "acceleration", "rotation")
    _wire = {
        "object_id": "ObjectID", "position": "Position", "velocity": "Velocity", "acceleration": "Acceleration",
        "rotation": "Rotation",
    }


class ObjectSpecification(Structure):
    """One object to create.

    object_data:     Its id, place, turn and movement. ObjectDynamicsData.
    asset_id:        The asset to create it from. Id.
    name:            Its name. Text; "RemoteControl Object" unless given.
    description:     Its description. Text; "RemoteControl Generated Object" unless given.
    start_parameter: JSON text for the scripts inside. Text; "{}" unless given.
    """

    __slots__ = ("object_data", "asset_id", "name", "description", "start_parameter")
    _wire = {
        "object_data": "ObjectData", "asset_id": "AssetID", "name": "Name", "description": "Description",
        "start_parameter": "StartParameter",
    }
    _structures = {"object_data": ObjectDynamicsData}


class TouchedSurface(Structure):
    """Where an avatar touches a surface.

    face_index: The number of the face. Whole number; 0 unless given.
    position:   The point, in the region's coordinates. (x, y, z) in metres; (0, 0, 0) unless given.
    normal:     The surface's normal there. (x, y, z); (0, 0, 0) unless given.
    binormal:   The surface's binormal there. (x, y, z); (0, 0, 0) unless given.
    uv_coord:   Place on the texture, 0 to 1. (x, y, z); (0, 0, 0) unless given.
    st_coord:   Place on the face, 0 to 1. (x, y, z); (0, 0, 0) unless given.
    """

    __slots__ = ("face_index", "position", "normal", "binormal", "uv_coord", "st_coord")
    _wire = {
        "face_index": "FaceIndex", "position": "Position", "normal": "Normal", "binormal": "Binormal",
        "uv_coord": "UVCoord", "st_coord": "STCoord",
    }


class ResponseBase(Answer):
    """The plain answer, without fields of its own.

    warnings: What the region said besides, such as which of many objects it does not know; mostly empty.
    """

    __slots__ = ()


class InfoResponse(ResponseBase):
    """What the region offers.

    async_end_point: Address for datagrams, host:port. Text or None.
    synch_end_point: Address for HTTP, a URL. Text or None.
    scene_list:      The names of the scenes. List of texts.
    message_list:    The messages that have a handler, as DOMAIN::TYPE or SCENE::DOMAIN::TYPE. List of texts.
    """

    __slots__ = ("async_end_point", "synch_end_point", "scene_list", "message_list")
    _wire = {
        "async_end_point": "AsyncEndPoint", "synch_end_point": "SynchEndPoint", "scene_list": "SceneList",
        "message_list": "MessageList",
    }


class MessageFormatResponse(ResponseBase):
    """A sample of a request.

    sample_message: The request with its defaults, as JSON text. Text or None.
    """

    __slots__ = ("sample_message",)
    _wire = {"sample_message": "SampleMessage"}


class CreateEndPointResponse(ResponseBase):
    """An endpoint that was created or renewed.

    end_point_id: The endpoint. Id.
    life_span:    The life that was granted. Whole number in milliseconds.
    """

    __slots__ = ("end_point_id", "life_span")
    _wire = {"end_point_id": "EndPointID", "life_span": "LifeSpan"}


class FindObjectsResponse(ResponseBase):
    """The objects that were found, in no promised order.

    objects: Their ids. List of ids.
    """

    __slots__ = ("objects",)
    _wire = {"objects": "Objects"}


class GetObjectDataResponse(ResponseBase):
    """What an object is called, where it is and whose it is.

    object_id: The object: the id of its root part. Id.
    name:      Its name. Text or None.
    position:  Where, in the region's coordinates: x east, y north, z up. (x, y, z) in metres.
    rotation:  Turn, as a quaternion x, y, z, w. (x, y, z, w).
    owner_id:  The owner. Id.
    """

    __slots__ = ("object_id", "name", "position", "rotation", "owner_id")
    _wire = {
        "object_id": "ObjectID", "name": "Name", "position": "Position", "rotation": "Rotation", "owner_id": "OwnerID",
    }


class GetObjectPartsResponse(ResponseBase):
    """The parts of an object.

    parts: The root first. List of PartInformation.
    """

    __slots__ = ("parts",)
    _wire = {"parts": "Parts"}
    _structures = {"parts": PartInformation}


class GetObjectInventoryResponse(ResponseBase):
    """What is inside an object.

    inventory: The items. List of ObjectInventoryInformation.
    """

    __slots__ = ("inventory",)
    _wire = {"inventory": "Inventory"}
    _structures = {"inventory": ObjectInventoryInformation}


class ObjectPositionResponse(ResponseBase):
    """Where an object is now.

    object_id: The object: the id of its root part. Id.
    position:  Where, in the region's coordinates: x east, y north, z up. (x, y, z) in metres.
    """

    __slots__ = ("object_id", "position")
    _wire = {"object_id": "ObjectID", "position": "Position"}


class ObjectRotationResponse(ResponseBase):
    """How an object is turned now.

    object_id: The object: the id of its root part. Id.
    rotation:  Turn, as a quaternion x, y, z, w. (x, y, z, w).
    """

    __slots__ = ("object_id", "rotation")
    _wire = {"object_id": "ObjectID", "rotation": "Rotation"}


class CreateObjectResponse(ResponseBase):
    """The object that was created.

    object_id: The object: the id of its root part. Id.
    """

    __slots__ = ("object_id",)
    _wire = {"object_id": "ObjectID"}


class TestAssetResponse(ResponseBase):
    """Whether the region has an asset in its cache.

    exists: Whether it is there. True or false.
    """

    __slots__ = ("exists",)
    _wire = {"exists": "Exists"}


class GetAssetResponse(ResponseBase):
    """An asset.

    asset: The asset. AssetData.
    """

    __slots__ = ("asset",)
    _wire = {"asset": "Asset"}
    _structures = {"asset": AssetData}


class AddAssetResponse(ResponseBase):
    """The asset that was added.

    asset_id: The asset. Id.
    """

    __slots__ = ("asset_id",)
    _wire = {"asset_id": "AssetID"}


class GetDependentAssetsResponse(ResponseBase):
    """The assets that an asset needs.

    dependent_assets: Their ids. List of ids.
    """

    __slots__ = ("dependent_assets",)
    _wire = {"dependent_assets": "DependentAssets"}


class AvatarAppearanceResponse(ResponseBase):
    """What an avatar looks like.

    serialized_appearance: The appearance as JSON text. Text or None.
    """

    __slots__ = ("serialized_appearance",)
    _wire = {"serialized_appearance": "SerializedAppearance"}


class SunParametersResponse(ResponseBase):
    """How the sun moves.

    year_length:             Length of a year. Number in days.
    day_length:              Length of a day. Number in hours.
    horizon_shift:           Shift of the horizon. Number.
    day_time_sun_hour_scale: Share of day and night. Number.
    current_time:            The time of day. Number in hours.
    """

    __slots__ = ("year_length", "day_length", "horizon_shift", "day_time_sun_hour_scale", "current_time")
    _wire = {
        "year_length": "YearLength", "day_length": "DayLength", "horizon_shift": "HorizonShift",
        "day_time_sun_hour_scale": "DayTimeSunHourScale", "current_time": "CurrentTime",
    }


class TerrainHeightResponse(ResponseBase):
    """How high the ground is.

    x:      East. Whole number in metres.
    y:      North. Whole number in metres.
    height: The height. Number in metres.
    """

    __slots__ = ("x", "y", "height")
    _wire = {"x": "X", "y": "Y", "height": "Height"}


class RegisterTouchCallbackResponse(ResponseBase):
    """A registration for touches.

    request_id: Names the registration in callbacks and for its end. Id.
    """

    __slots__ = ("request_id",)
    _wire = {"request_id": "RequestID"}


class RegisterUpdatedCallbackResponse(ResponseBase):
    """A registration for position updates, one for all its objects.

    request_id: Names the registration in callbacks and for its end. Id.
    """

    __slots__ = ("request_id",)
    _wire = {"request_id": "RequestID"}


class AddAvatarResponse(ResponseBase):
    """The avatar that was put into the region.

    avatar_id: The avatar's user. Id.
    """

    __slots__ = ("avatar_id",)
    _wire = {"avatar_id": "AvatarID"}


class GetChatLogResponse(ResponseBase):
    """What was said in the region.

    lines: Oldest first. List of ChatLine.
    """

    __slots__ = ("lines",)
    _wire = {"lines": "Lines"}
    _structures = {"lines": ChatLine}


class GetObjectMessageLogResponse(ResponseBase):
    """Which texts the scripts inside an object were sent.

    lines: Oldest first. List of ObjectMessageLine.
    """

    __slots__ = ("lines",)
    _wire = {"lines": "Lines"}
    _structures = {"lines": ObjectMessageLine}


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

    __slots__ = (
        "epoch", "revision", "whole", "objects", "moved", "turned", "removed", "avatars_changed", "avatars",
        "chat_lines", "ground_changes", "sun_hour",
    )
    _wire = {
        "epoch": "Epoch", "revision": "Revision", "whole": "Whole", "objects": "Objects", "moved": "Moved",
        "turned": "Turned", "removed": "Removed", "avatars_changed": "AvatarsChanged", "avatars": "Avatars",
        "chat_lines": "ChatLines", "ground_changes": "GroundChanges", "sun_hour": "SunHour",
    }
    _structures = {"objects": ObjectState, "avatars": AvatarState}


class GetGroundResponse(ResponseBase):
    """The whole ground.

    size:    How long and wide the region is. Whole number in metres.
    heights: A height for each square metre, as base64: little-endian floats, row by row from south to north. Text.
    """

    __slots__ = ("size", "heights")
    _wire = {"size": "Size", "heights": "Heights"}


def info(*, region=None, **unknown):
    """Asks what the region offers; needs no capability.

    Gives an InfoResponse.
    """
    return send(info, InfoResponse, "InfoRequest", region, unknown)


def message_format(*, message_name=None, region=None, **unknown):
    """Asks for a sample of a request with its defaults; needs no capability.

    message_name: The full name of the request, for example RemoteControl.Messages.ChatRequest. Text.

    Gives a MessageFormatResponse.
    """
    return send(message_format, MessageFormatResponse, "MessageFormatRequest", region, unknown,
                MessageName=message_name)


def create_end_point(*, life_span=None, callback_host=None, callback_port=None, region=None, **unknown):
    """Asks for an endpoint: the address to which the region sends callbacks as datagrams.

    life_span:     How long the endpoint lives without a renewal; less than 3000 becomes 3000. Whole number in
                   milliseconds; 0 unless given.
    callback_host: An IP address, which must be the one that the request comes from. Text.
    callback_port: The UDP port. Whole number; 0 unless given.

    Gives a CreateEndPointResponse.
    """
    return send(create_end_point, CreateEndPointResponse, "CreateEndPointRequest", region, unknown, LifeSpan=life_span,
                CallbackHost=callback_host, CallbackPort=callback_port)


def renew_end_point(*, end_point_id=None, life_span=None, region=None, **unknown):
    """Sets the life of an endpoint anew.

    end_point_id: The endpoint. Id.
    life_span:    The new life from now on; less than 3000 becomes 3000. Whole number in milliseconds; 0 unless given.

    Gives a CreateEndPointResponse.
    """
    return send(renew_end_point, CreateEndPointResponse, "RenewEndPointRequest", region, unknown,
                EndPointID=end_point_id, LifeSpan=life_span)


def close_end_point(*, end_point_id=None, region=None, **unknown):
    """Closes an endpoint and drops its subscriptions.

    end_point_id: The endpoint. Id.

    Gives a ResponseBase.
    """
    return send(close_end_point, ResponseBase, "CloseEndPointRequest", region, unknown, EndPointID=end_point_id)


def find_objects(*, pattern=None, coordinate_a=None, coordinate_b=None, owner_id=None, region=None, **unknown):
    """Finds the objects that lie in a box, have a matching name and belong to an owner.

    pattern:      A regular expression, found anywhere in the name, with regard to case; empty: any name. Text.
    coordinate_a: One corner of the box; the box includes its faces. (x, y, z) in metres; unbounded unless given.
    coordinate_b: The opposite corner. (x, y, z) in metres; unbounded unless given.
    owner_id:     The owner; zero: anybody. Id.

    Gives a FindObjectsResponse.
    """
    return send(find_objects, FindObjectsResponse, "FindObjectsRequest", region, unknown, Pattern=pattern,
                CoordinateA=coordinate_a, CoordinateB=coordinate_b, OwnerID=owner_id)


def get_object_data(*, object_id=None, region=None, **unknown):
    """Asks for an object's name, place, turn and owner.

    object_id: The object: the id of its root part. Id.

    Gives a GetObjectDataResponse.
    """
    return send(get_object_data, GetObjectDataResponse, "GetObjectDataRequest", region, unknown, ObjectID=object_id)


def get_object_parts(*, object_id=None, region=None, **unknown):
    """Asks for the parts that an object is linked from.

    object_id: The object: the id of its root part. Id.

    Gives a GetObjectPartsResponse.
    """
    return send(get_object_parts, GetObjectPartsResponse, "GetObjectPartsRequest", region, unknown, ObjectID=object_id)


def get_object_inventory(*, object_id=None, region=None, **unknown):
    """Asks what is inside an object's root part.

    object_id: The object: the id of its root part. Id.

    Gives a GetObjectInventoryResponse.
    """
    return send(get_object_inventory, GetObjectInventoryResponse, "GetObjectInventoryRequest", region, unknown,
                ObjectID=object_id)


def get_object_position(*, object_id=None, region=None, **unknown):
    """Asks where an object is.

    object_id: The object: the id of its root part. Id.

    Gives an ObjectPositionResponse.
    """
    return send(get_object_position, ObjectPositionResponse, "GetObjectPositionRequest", region, unknown,
                ObjectID=object_id)


def set_object_position(*, object_id=None, position=None, region=None, **unknown):
    """Moves an object.

    object_id: The object: the id of its root part. Id.
    position:  Where, in the region's coordinates: x east, y north, z up. (x, y, z) in metres; (128, 128, 20) unless
               given.

    Gives an ObjectPositionResponse.
    """
    return send(set_object_position, ObjectPositionResponse, "SetObjectPositionRequest", region, unknown,
                ObjectID=object_id, Position=position)


def get_object_rotation(*, object_id=None, region=None, **unknown):
    """Asks how an object is turned.

    object_id: The object: the id of its root part. Id.

    Gives an ObjectRotationResponse.
    """
    return send(get_object_rotation, ObjectRotationResponse, "GetObjectRotationRequest", region, unknown,
                ObjectID=object_id)


def set_object_rotation(*, object_id=None, rotation=None, region=None, **unknown):
    """Turns an object.

    object_id: The object: the id of its root part. Id.
    rotation:  Turn, as a quaternion x, y, z, w. (x, y, z, w); (0, 0, 0, 1) unless given.

    Gives an ObjectRotationResponse.
    """
    return send(set_object_rotation, ObjectRotationResponse, "SetObjectRotationRequest", region, unknown,
                ObjectID=object_id, Rotation=rotation)


def create_object(*, name=None, description=None, start_parameter=None, position=None, rotation=None, velocity=None,
                  asset_id=None, object_id=None, region=None, **unknown):
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
    return send(create_object, CreateObjectResponse, "CreateObjectRequest", region, unknown, Name=name,
                Description=description, StartParameter=start_parameter, Position=position, Rotation=rotation,
                Velocity=velocity, AssetID=asset_id, ObjectID=object_id)


def create_bulk_objects(*, objects=None, region=None, **unknown):
    """Creates many objects; what could not be created is told in the answer's text.

    objects: What to create. List of ObjectSpecification.

    Gives a ResponseBase.
    """
    return send(create_bulk_objects, ResponseBase, "CreateBulkObjectsRequest", region, unknown,
                Objects=wired(ObjectSpecification, objects))


def delete_object(*, object_id=None, region=None, **unknown):
    """Deletes an object.

    object_id: The object: the id of its root part. Id.

    Gives a ResponseBase.
    """
    return send(delete_object, ResponseBase, "DeleteObjectRequest", region, unknown, ObjectID=object_id)


def delete_bulk_objects(*, object_ids=None, region=None, **unknown):
    """Deletes many objects; unknown ones are told in the answer's text.

    object_ids: The objects. List of ids.

    Gives a ResponseBase.
    """
    return send(delete_bulk_objects, ResponseBase, "DeleteBulkObjectsRequest", region, unknown, ObjectIDs=object_ids)


def delete_all_objects(*, region=None, **unknown):
    """Deletes every object of the scene, also those that scripts did not make.

    Gives a ResponseBase.
    """
    return send(delete_all_objects, ResponseBase, "DeleteAllObjectsRequest", region, unknown)


def bulk_dynamics(*, updates=None, region=None, **unknown):
    """Moves many objects at once; unknown ones are passed over without a word.

    updates: The new state of each object. List of ObjectDynamicsData.

    Gives a ResponseBase.
    """
    return send(bulk_dynamics, ResponseBase, "BulkDynamicsRequest", region, unknown,
                Updates=wired(ObjectDynamicsData, updates))


def message_object(*, object_id=None, message=None, region=None, **unknown):
    """Sends a text to the scripts inside an object.

    object_id: The object: the id of its root part. Id.
    message:   The text. Text.

    Gives a ResponseBase.
    """
    return send(message_object, ResponseBase, "MessageObjectRequest", region, unknown, ObjectID=object_id,
                Message=message)


def set_part_position(*, object_id=None, link_num=None, position=None, region=None, **unknown):
    """Moves a part of an object.

    object_id: The object: the id of its root part. Id.
    link_num:  The part's number; 0: the root. Whole number; 0 unless given.
    position:  Where it shall be, from the root. (x, y, z) in metres; (0, 0, 0) unless given.

    Gives a ResponseBase.
    """
    return send(set_part_position, ResponseBase, "SetPartPositionRequest", region, unknown, ObjectID=object_id,
                LinkNum=link_num, Position=position)


def set_part_rotation(*, object_id=None, link_num=None, rotation=None, region=None, **unknown):
    """Turns a part of an object.

    object_id: The object: the id of its root part. Id.
    link_num:  The part's number; 0: the root. Whole number; 0 unless given.
    rotation:  Turn, as a quaternion x, y, z, w. (x, y, z, w); (0, 0, 0, 1) unless given.

    Gives a ResponseBase.
    """
    return send(set_part_rotation, ResponseBase, "SetPartRotationRequest", region, unknown, ObjectID=object_id,
                LinkNum=link_num, Rotation=rotation)


def set_part_scale(*, object_id=None, link_num=None, scale=None, region=None, **unknown):
    """Sets the size of a part of an object.

    object_id: The object: the id of its root part. Id.
    link_num:  The part's number; 0: the root. Whole number; 0 unless given.
    scale:     Its extent along x, y and z. (x, y, z) in metres; (1, 1, 1) unless given.

    Gives a ResponseBase.
    """
    return send(set_part_scale, ResponseBase, "SetPartScaleRequest", region, unknown, ObjectID=object_id,
                LinkNum=link_num, Scale=scale)


def set_part_color(*, object_id=None, link_num=None, color=None, alpha=None, region=None, **unknown):
    """Colours all faces of a part of an object.

    object_id: The object: the id of its root part. Id.
    link_num:  The part's number; 0: the root. Whole number; 0 unless given.
    color:     Red, green and blue, 0 to 1. (x, y, z); (0, 0, 0) unless given.
    alpha:     Opacity from 0, invisible, to 1. Number; 0 unless given.

    Gives a ResponseBase.
    """
    return send(set_part_color, ResponseBase, "SetPartColorRequest", region, unknown, ObjectID=object_id,
                LinkNum=link_num, Color=color, Alpha=alpha)


def test_asset(*, asset_id=None, region=None, **unknown):
    """Asks whether the region has an asset in its cache.

    asset_id: The asset. Id.

    Gives a TestAssetResponse.
    """
    return send(test_asset, TestAssetResponse, "TestAssetRequest", region, unknown, AssetID=asset_id)


def get_asset(*, asset_id=None, region=None, **unknown):
    """Asks for an asset.

    asset_id: The asset. Id.

    Gives a GetAssetResponse.
    """
    return send(get_asset, GetAssetResponse, "GetAssetRequest", region, unknown, AssetID=asset_id)


def get_asset_from_object(*, object_id=None, region=None, **unknown):
    """Asks for an object as a new asset.

    object_id: The object: the id of its root part. Id.

    Gives a GetAssetResponse.
    """
    return send(get_asset_from_object, GetAssetResponse, "GetAssetFromObjectRequest", region, unknown,
                ObjectID=object_id)


def add_asset(*, asset=None, region=None, **unknown):
    """Gives the region an asset; where the id is known already, the old one stays.

    asset: The asset; choose its id, since a real server forgets one that has none. AssetData.

    Gives an AddAssetResponse.
    """
    return send(add_asset, AddAssetResponse, "AddAssetRequest", region, unknown, Asset=wired(AssetData, asset))


def get_dependent_assets(*, asset_id=None, region=None, **unknown):
    """Asks which assets an asset needs, itself included.

    asset_id: The asset. Id.

    Gives a GetDependentAssetsResponse.
    """
    return send(get_dependent_assets, GetDependentAssetsResponse, "GetDependentAssetsRequest", region, unknown,
                AssetID=asset_id)


def get_avatar_appearance(*, avatar_id=None, region=None, **unknown):
    """Asks what an avatar in the region looks like.

    avatar_id: The avatar's user; zero: the capability's own user. Id.

    Gives an AvatarAppearanceResponse.
    """
    return send(get_avatar_appearance, AvatarAppearanceResponse, "GetAvatarAppearanceRequest", region, unknown,
                AvatarID=avatar_id)


def set_avatar_appearance(*, serialized_appearance=None, avatar_id=None, region=None, **unknown):
    """Changes what an avatar in the region looks like.

    serialized_appearance: The appearance as JSON text. Text.
    avatar_id:             The avatar's user; zero: the capability's own user. Id.

    Gives a ResponseBase.
    """
    return send(set_avatar_appearance, ResponseBase, "SetAvatarAppearanceRequest", region, unknown,
                SerializedAppearance=serialized_appearance, AvatarID=avatar_id)


def chat(*, message=None, position=None, channel=None, region=None, **unknown):
    """Says a text to everybody in the region, in the name of the capability's user.

    message:  The text; over 1100 characters it is cut to 1000. Text; "Hello" unless given.
    position: Where it is said; a real server ignores it. (x, y, z) in metres; (128, 128, 20) unless given.
    channel:  The chat channel; people hear 0. Whole number; 0 unless given.

    Gives a ResponseBase.
    """
    return send(chat, ResponseBase, "ChatRequest", region, unknown, Message=message, Position=position, Channel=channel)


def get_sun_parameters(*, region=None, **unknown):
    """Asks how the sun moves.

    Gives a SunParametersResponse.
    """
    return send(get_sun_parameters, SunParametersResponse, "GetSunParametersRequest", region, unknown)


def set_sun_parameters(*, year_length=None, day_length=None, horizon_shift=None, day_time_sun_hour_scale=None,
                       current_time=None, region=None, **unknown):
    """Changes how the sun moves. The time of day is always set, so leaving it out means midnight.

    year_length:             Length of a year; 0: unchanged. Number in days; 0 unless given.
    day_length:              Length of a day; 0: unchanged. Number in hours; 0 unless given.
    horizon_shift:           Shift of the horizon; 0: unchanged. Number; 0 unless given.
    day_time_sun_hour_scale: Share of day and night; 0: unchanged. Number; 0 unless given.
    current_time:            The time of day, taken modulo 24. Number in hours; 0 unless given.

    Gives a SunParametersResponse.
    """
    return send(set_sun_parameters, SunParametersResponse, "SetSunParametersRequest", region, unknown,
                YearLength=year_length, DayLength=day_length, HorizonShift=horizon_shift,
                DayTimeSunHourScale=day_time_sun_hour_scale, CurrentTime=current_time)


def get_terrain_height(*, x=None, y=None, region=None, **unknown):
    """Asks how high the ground is; outside the region the answer is 0.

    x: East. Whole number in metres; 0 unless given.
    y: North. Whole number in metres; 0 unless given.

    Gives a TerrainHeightResponse.
    """
    return send(get_terrain_height, TerrainHeightResponse, "GetTerrainHeightRequest", region, unknown, X=x, Y=y)


def set_terrain_height(*, x=None, y=None, height=None, region=None, **unknown):
    """Sets how high the ground is.

    x:      East. Whole number in metres; 0 unless given.
    y:      North. Whole number in metres; 0 unless given.
    height: The new height. Number in metres; 20 unless given.

    Gives a TerrainHeightResponse.
    """
    return send(set_terrain_height, TerrainHeightResponse, "SetTerrainHeightRequest", region, unknown, X=x, Y=y,
                Height=height)


def register_touch_callback(*, object_id=None, end_point_id=None, region=None, **unknown):
    """Asks to be told when somebody touches an object.

    object_id:    The object: the id of its root part. Id.
    end_point_id: The endpoint that shall be told. Id.

    Gives a RegisterTouchCallbackResponse.
    """
    return send(register_touch_callback, RegisterTouchCallbackResponse, "RegisterTouchCallbackRequest", region, unknown,
                ObjectID=object_id, EndPointID=end_point_id)


def unregister_touch_callback(*, object_id=None, request_id=None, region=None, **unknown):
    """Ends a registration for touches.

    object_id:  The object: the id of its root part. Id.
    request_id: What the registration was answered with. Id.

    Gives a ResponseBase.
    """
    return send(unregister_touch_callback, ResponseBase, "UnregisterTouchCallbackRequest", region, unknown,
                ObjectID=object_id, RequestID=request_id)


def register_updated_callback(*, object_ids=None, end_point_id=None, region=None, **unknown):
    """Asks to be told when the position of any of some objects changes; unknown ones are told in the answer's text.

    object_ids:   The objects. List of ids.
    end_point_id: The endpoint that shall be told. Id.

    Gives a RegisterUpdatedCallbackResponse.
    """
    return send(register_updated_callback, RegisterUpdatedCallbackResponse, "RegisterUpdatedCallbackRequest", region,
                unknown, ObjectIDs=object_ids, EndPointID=end_point_id)


def unregister_updated_callback(*, object_ids=None, request_id=None, region=None, **unknown):
    """Ends a registration for position updates.

    object_ids: The objects. List of ids.
    request_id: What the registration was answered with. Id.

    Gives a ResponseBase.
    """
    return send(unregister_updated_callback, ResponseBase, "UnregisterUpdatedCallbackRequest", region, unknown,
                ObjectIDs=object_ids, RequestID=request_id)


def sensor_data(*, sensor_family=None, sensor_id=None, sensor_data=None, region=None, **unknown):
    """Hands on what a sensor measured. Servers were seen to have no handler for it.

    sensor_family: The kind of sensor. Text.
    sensor_id:     The sensor. Text.
    sensor_data:   What it measured. List of number.

    Gives a ResponseBase.
    """
    return send(sensor_data, ResponseBase, "SensorDataRequest", region, unknown, SensorFamily=sensor_family,
                SensorID=sensor_id, SensorData=sensor_data)


def add_avatar(*, avatar_id=None, first_name=None, last_name=None, position=None, region=None, **unknown):
    """Puts an avatar into the region. Only a built-in region has it, for scripts that run with --simulator.

    avatar_id:  Its user; zero: the region chooses. Id.
    first_name: First name. Text.
    last_name:  Last name. Text.
    position:   Where, in the region's coordinates: x east, y north, z up. (x, y, z) in metres; (128, 128, 25) unless
                given.

    Gives an AddAvatarResponse.
    """
    return send(add_avatar, AddAvatarResponse, "AddAvatarRequest", region, unknown, AvatarID=avatar_id,
                FirstName=first_name, LastName=last_name, Position=position)


def move_avatar(*, avatar_id=None, position=None, region=None, **unknown):
    """Moves an avatar. Only a built-in region has it, for scripts that run with --simulator.

    avatar_id: The avatar's user. Id.
    position:  Where, in the region's coordinates: x east, y north, z up. (x, y, z) in metres; (128, 128, 25) unless
               given.

    Gives a ResponseBase.
    """
    return send(move_avatar, ResponseBase, "MoveAvatarRequest", region, unknown, AvatarID=avatar_id, Position=position)


def remove_avatar(*, avatar_id=None, region=None, **unknown):
    """Takes an avatar out of the region. Only a built-in region has it, for scripts that run with --simulator.

    avatar_id: The avatar's user. Id.

    Gives a ResponseBase.
    """
    return send(remove_avatar, ResponseBase, "RemoveAvatarRequest", region, unknown, AvatarID=avatar_id)


def touch_object(*, object_id=None, avatar_id=None, surface=None, region=None, **unknown):
    """Touches an object as an avatar. Only a built-in region has it, for scripts that run with --simulator.

    object_id: The object or the part that is touched. Id.
    avatar_id: The avatar's user. Id.
    surface:   Where on the surface; left out: zeros. TouchedSurface.

    Gives a ResponseBase.
    """
    return send(touch_object, ResponseBase, "TouchObjectRequest", region, unknown, ObjectID=object_id,
                AvatarID=avatar_id, Surface=wired(TouchedSurface, surface))


def avatar_chat(*, avatar_id=None, message=None, channel=None, region=None, **unknown):
    """Says a text as an avatar. Only a built-in region has it, for scripts that run with --simulator.

    avatar_id: The avatar's user. Id.
    message:   The text. Text.
    channel:   The chat channel. Whole number; 0 unless given.

    Gives a ResponseBase.
    """
    return send(avatar_chat, ResponseBase, "AvatarChatRequest", region, unknown, AvatarID=avatar_id, Message=message,
                Channel=channel)


def get_chat_log(*, since=None, region=None, **unknown):
    """Asks what was said in the region. Only a built-in region has it, for scripts that run with --simulator.

    since: How many lines, from the first one, to leave out. Whole number; 0 unless given.

    Gives a GetChatLogResponse.
    """
    return send(get_chat_log, GetChatLogResponse, "GetChatLogRequest", region, unknown, Since=since)


def get_object_message_log(*, object_id=None, region=None, **unknown):
    """Asks which texts the scripts inside an object were sent. Only a built-in region has it, for scripts that run with
    --simulator.

    object_id: The object: the id of its root part. Id.

    Gives a GetObjectMessageLogResponse.
    """
    return send(get_object_message_log, GetObjectMessageLogResponse, "GetObjectMessageLogRequest", region, unknown,
                ObjectID=object_id)


def get_changes(*, epoch=None, since=None, region=None, **unknown):
    """Asks for all that changed in the region since an earlier answer, as somebody needs who shows it. Only a built-in
    region has it, for scripts that run with --simulator.

    epoch: The earlier answer's; zero, or another than the region's: all there is. Id.
    since: The earlier answer's Revision; 0: all there is. Whole number; 0 unless given.

    Gives a GetChangesResponse.
    """
    return send(get_changes, GetChangesResponse, "GetChangesRequest", region, unknown, Epoch=epoch, Since=since)


def get_ground(*, region=None, **unknown):
    """Asks for the whole ground in one answer. Only a built-in region has it, for scripts that run with --simulator.

    Gives a GetGroundResponse.
    """
    return send(get_ground, GetGroundResponse, "GetGroundRequest", region, unknown)


def restart(*, down_for=None, region=None, **unknown):
    """Restarts the region: capabilities, endpoints and subscriptions are forgotten, objects are kept. Only a built-in
    region has it, for scripts that run with --simulator.

    down_for: How long nobody answers. Whole number in milliseconds; 1000 unless given.

    Gives a ResponseBase.
    """
    return send(restart, ResponseBase, "RestartRequest", region, unknown, DownFor=down_for)


def set_faults(*, callback_loss=None, callback_delay=None, split_segments=None, region=None, **unknown):
    """Makes the region misbehave, for tests. Only a built-in region has it, for scripts that run with --simulator.

    callback_loss:  Share of callbacks that are lost, 0 to 1. Number; 0 unless given.
    callback_delay: How long callbacks are held back. Whole number in milliseconds; 0 unless given.
    split_segments: Whether the head and the body of an answer are sent apart, as a real server does. True or false;
                    false unless given.

    Gives a ResponseBase.
    """
    return send(set_faults, ResponseBase, "SetFaultsRequest", region, unknown, CallbackLoss=callback_loss,
                CallbackDelay=callback_delay, SplitSegments=split_segments)
