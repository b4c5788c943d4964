package Dispatcher::Messages;

# Generated from the message records; CONTRIBUTING.md says how. Not to be edited.

use strict;
use warnings;

use Dispatcher::Message ();

our $VERSION = '0.1.0';

my $PartInformation = {
    link_num => 'LinkNum', name => 'Name', description => 'Description', type => 'Type',
    offset_position => 'OffsetPosition', offset_rotation => 'OffsetRotation',
};

my $ObjectInventoryInformation = { name => 'Name', description => 'Description', asset_id => 'AssetID', item_type => 'ItemType' };

my $AssetData = {
    asset_id => 'AssetID', serialized_asset => 'SerializedAsset', name => 'Name', description => 'Description',
    content_type => 'ContentType', creator_id => 'CreatorID',
};

my $ChatLine = { from => 'From', message => 'Message', channel => 'Channel', position => 'Position', time => 'Time' };

my $ObjectMessageLine = { from => 'From', message => 'Message', time => 'Time' };

my $FaceState = { face => 'Face', color => 'Color', alpha => 'Alpha' };

my $PartState = {
    part_id => 'PartID', link_num => 'LinkNum', name => 'Name', description => 'Description', type => 'Type',
    offset_position => 'OffsetPosition', offset_rotation => 'OffsetRotation', scale => 'Scale', color => 'Color',
    alpha => 'Alpha', faces => [ 'Faces', $FaceState ],
};

my $ObjectState = {
    number => 'Number', object_id => 'ObjectID', name => 'Name', description => 'Description', owner_id => 'OwnerID',
    position => 'Position', rotation => 'Rotation', parts => [ 'Parts', $PartState ],
};

my $AvatarState = { avatar_id => 'AvatarID', name => 'Name', position => 'Position' };

my $ObjectDynamicsData = {
    object_id => 'ObjectID', position => 'Position', velocity => 'Velocity', acceleration => 'Acceleration',
    rotation => 'Rotation',
};

my $ObjectSpecification = {
    object_data => [ 'ObjectData', $ObjectDynamicsData ], asset_id => 'AssetID', name => 'Name',
    description => 'Description', start_parameter => 'StartParameter',
};

my $TouchedSurface = {
    face_index => 'FaceIndex', position => 'Position', normal => 'Normal', binormal => 'Binormal',
    uv_coord => 'UVCoord', st_coord => 'STCoord',
};

my $ResponseBase = {};

my $InfoResponse = {
    async_end_point => 'AsyncEndPoint', synch_end_point => 'SynchEndPoint', scene_list => 'SceneList',
    message_list => 'MessageList',
};

my $MessageFormatResponse = { sample_message => 'SampleMessage' };

my $CreateEndPointResponse = { end_point_id => 'EndPointID', life_span => 'LifeSpan' };

my $FindObjectsResponse = { objects => 'Objects' };

my $GetObjectDataResponse = { object_id => 'ObjectID', name => 'Name', position => 'Position', rotation => 'Rotation', owner_id => 'OwnerID' };

my $GetObjectPartsResponse = { parts => [ 'Parts', $PartInformation ] };

my $GetObjectInventoryResponse = { inventory => [ 'Inventory', $ObjectInventoryInformation ] };

my $ObjectPositionResponse = { object_id => 'ObjectID', position => 'Position' };

my $ObjectRotationResponse = { object_id => 'ObjectID', rotation => 'Rotation' };

my $CreateObjectResponse = { object_id => 'ObjectID' };

my $TestAssetResponse = { exists => 'Exists' };

my $GetAssetResponse = { asset => [ 'Asset', $AssetData ] };

my $AddAssetResponse = { asset_id => 'AssetID' };

my $GetDependentAssetsResponse = { dependent_assets => 'DependentAssets' };

my $AvatarAppearanceResponse = { serialized_appearance => 'SerializedAppearance' };

my $SunParametersResponse = {
    year_length => 'YearLength', day_length => 'DayLength', horizon_shift => 'HorizonShift',
    day_time_sun_hour_scale => 'DayTimeSunHourScale', current_time => 'CurrentTime',
};

my $TerrainHeightResponse = { x => 'X', y => 'Y', height => 'Height' };

my $RegisterTouchCallbackResponse = { request_id => 'RequestID' };

my $RegisterUpdatedCallbackResponse = { request_id => 'RequestID' };

my $AddAvatarResponse = { avatar_id => 'AvatarID' };

my $GetChatLogResponse = { lines => [ 'Lines', $ChatLine ] };

my $GetObjectMessageLogResponse = { lines => [ 'Lines', $ObjectMessageLine ] };

my $GetChangesResponse = {
    epoch => 'Epoch', revision => 'Revision', whole => 'Whole', objects => [ 'Objects', $ObjectState ],
    moved => 'Moved', turned => 'Turned', removed => 'Removed', avatars_changed => 'AvatarsChanged',
    avatars => [ 'Avatars', $AvatarState ], chat_lines => 'ChatLines', ground_changes => 'GroundChanges',
    sun_hour => 'SunHour',
};

my $GetGroundResponse = { size => 'Size', heights => 'Heights' };

sub info {
    my $fields = {};
    return Dispatcher::Message::send('info', 'InfoRequest', $fields, $InfoResponse, @_);
}

sub message_format {
    my $fields = { message_name => 'MessageName' };
    return Dispatcher::Message::send('message_format', 'MessageFormatRequest', $fields, $MessageFormatResponse, @_);
}

sub create_end_point {
    my $fields = { life_span => 'LifeSpan', callback_host => 'CallbackHost', callback_port => 'CallbackPort' };
    return Dispatcher::Message::send('create_end_point', 'CreateEndPointRequest', $fields, $CreateEndPointResponse, @_);
}

sub renew_end_point {
    my $fields = { end_point_id => 'EndPointID', life_span => 'LifeSpan' };
    return Dispatcher::Message::send('renew_end_point', 'RenewEndPointRequest', $fields, $CreateEndPointResponse, @_);
}

sub close_end_point {
    my $fields = { end_point_id => 'EndPointID' };
    return Dispatcher::Message::send('close_end_point', 'CloseEndPointRequest', $fields, $ResponseBase, @_);
}

sub find_objects {
    my $fields = { pattern => 'Pattern', coordinate_a => 'CoordinateA', coordinate_b => 'CoordinateB', owner_id => 'OwnerID' };
    return Dispatcher::Message::send('find_objects', 'FindObjectsRequest', $fields, $FindObjectsResponse, @_);
}

sub get_object_data {
    my $fields = { object_id => 'ObjectID' };
    return Dispatcher::Message::send('get_object_data', 'GetObjectDataRequest', $fields, $GetObjectDataResponse, @_);
}

sub get_object_parts {
    my $fields = { object_id => 'ObjectID' };
    return Dispatcher::Message::send('get_object_parts', 'GetObjectPartsRequest', $fields, $GetObjectPartsResponse, @_);
}

sub get_object_inventory {
    my $fields = { object_id => 'ObjectID' };
    return Dispatcher::Message::send('get_object_inventory', 'GetObjectInventoryRequest', $fields, $GetObjectInventoryResponse, @_);
}

sub get_object_position {
    my $fields = { object_id => 'ObjectID' };
    return Dispatcher::Message::send('get_object_position', 'GetObjectPositionRequest', $fields, $ObjectPositionResponse, @_);
}

sub set_object_position {
    my $fields = { object_id => 'ObjectID', position => 'Position' };
    return Dispatcher::Message::send('set_object_position', 'SetObjectPositionRequest', $fields, $ObjectPositionResponse, @_);
}

sub get_object_rotation {
    my $fields = { object_id => 'ObjectID' };
    return Dispatcher::Message::send('get_object_rotation', 'GetObjectRotationRequest', $fields, $ObjectRotationResponse, @_);
}

sub set_object_rotation {
    my $fields = { object_id => 'ObjectID', rotation => 'Rotation' };
    return Dispatcher::Message::send('set_object_rotation', 'SetObjectRotationRequest', $fields, $ObjectRotationResponse, @_);
}

sub create_object {
    my $fields = {
        name => 'Name', description => 'Description', start_parameter => 'StartParameter', position => 'Position',
        rotation => 'Rotation', velocity => 'Velocity', asset_id => 'AssetID', object_id => 'ObjectID',
    };
    return Dispatcher::Message::send('create_object', 'CreateObjectRequest', $fields, $CreateObjectResponse, @_);
}

sub create_bulk_objects {
    my $fields = { objects => [ 'Objects', $ObjectSpecification ] };
    return Dispatcher::Message::send('create_bulk_objects', 'CreateBulkObjectsRequest', $fields, $ResponseBase, @_);
}

sub delete_object {
    my $fields = { object_id => 'ObjectID' };
    return Dispatcher::Message::send('delete_object', 'DeleteObjectRequest', $fields, $ResponseBase, @_);
}

sub delete_bulk_objects {
    my $fields = { object_ids => 'ObjectIDs' };
    return Dispatcher::Message::send('delete_bulk_objects', 'DeleteBulkObjectsRequest', $fields, $ResponseBase, @_);
}

sub delete_all_objects {
    my $fields = {};
    return Dispatcher::Message::send('delete_all_objects', 'DeleteAllObjectsRequest', $fields, $ResponseBase, @_);
}

sub bulk_dynamics {
    my $fields = { updates => [ 'Updates', $ObjectDynamicsData ] };
    return Dispatcher::Message::send('bulk_dynamics', 'BulkDynamicsRequest', $fields, $ResponseBase, @_);
}

sub message_object {
    my $fields = { object_id => 'ObjectID', message => 'Message' };
    return Dispatcher::Message::send('message_object', 'MessageObjectRequest', $fields, $ResponseBase, @_);
}

sub set_part_position {
    my $fields = { object_id => 'ObjectID', link_num => 'LinkNum', position => 'Position' };
    return Dispatcher::Message::send('set_part_position', 'SetPartPositionRequest', $fields, $ResponseBase, @_);
}

sub set_part_rotation {
    my $fields = { object_id => 'ObjectID', link_num => 'LinkNum', rotation => 'Rotation' };
    return Dispatcher::Message::send('set_part_rotation', 'SetPartRotationRequest', $fields, $ResponseBase, @_);
}

sub set_part_scale {
    my $fields = { object_id => 'ObjectID', link_num => 'LinkNum', scale => 'Scale' };
    return Dispatcher::Message::send('set_part_scale', 'SetPartScaleRequest', $fields, $ResponseBase, @_);
}

sub set_part_color {
    my $fields = { object_id => 'ObjectID', link_num => 'LinkNum', color => 'Color', alpha => 'Alpha' };
    return Dispatcher::Message::send('set_part_color', 'SetPartColorRequest', $fields, $ResponseBase, @_);
}

sub test_asset {
    my $fields = { asset_id => 'AssetID' };
    return Dispatcher::Message::send('test_asset', 'TestAssetRequest', $fields, $TestAssetResponse, @_);
}

sub get_asset {
    my $fields = { asset_id => 'AssetID' };
    return Dispatcher::Message::send('get_asset', 'GetAssetRequest', $fields, $GetAssetResponse, @_);
}

sub get_asset_from_object {
    my $fields = { object_id => 'ObjectID' };
    return Dispatcher::Message::send('get_asset_from_object', 'GetAssetFromObjectRequest', $fields, $GetAssetResponse, @_);
}

sub add_asset {
    my $fields = { asset => [ 'Asset', $AssetData ] };
    return Dispatcher::Message::send('add_asset', 'AddAssetRequest', $fields, $AddAssetResponse, @_);
}

sub get_dependent_assets {
    my $fields = { asset_id => 'AssetID' };
    return Dispatcher::Message::send('get_dependent_assets', 'GetDependentAssetsRequest', $fields, $GetDependentAssetsResponse, @_);
}

sub get_avatar_appearance {
    my $fields = { avatar_id => 'AvatarID' };
    return Dispatcher::Message::send('get_avatar_appearance', 'GetAvatarAppearanceRequest', $fields, $AvatarAppearanceResponse, @_);
}

sub set_avatar_appearance {
    my $fields = { serialized_appearance => 'SerializedAppearance', avatar_id => 'AvatarID' };
    return Dispatcher::Message::send('set_avatar_appearance', 'SetAvatarAppearanceRequest', $fields, $ResponseBase, @_);
}

sub chat {
    my $fields = { message => 'Message', position => 'Position', channel => 'Channel' };
    return Dispatcher::Message::send('chat', 'ChatRequest', $fields, $ResponseBase, @_);
}

sub get_sun_parameters {
    my $fields = {};
    return Dispatcher::Message::send('get_sun_parameters', 'GetSunParametersRequest', $fields, $SunParametersResponse, @_);
}

sub set_sun_parameters {
    my $fields = {
        year_length => 'YearLength', day_length => 'DayLength', horizon_shift => 'HorizonShift',
        day_time_sun_hour_scale => 'DayTimeSunHourScale', current_time => 'CurrentTime',
    };
    return Dispatcher::Message::send('set_sun_parameters', 'SetSunParametersRequest', $fields, $SunParametersResponse, @_);
}

sub get_terrain_height {
    my $fields = { x => 'X', y => 'Y' };
    return Dispatcher::Message::send('get_terrain_height', 'GetTerrainHeightRequest', $fields, $TerrainHeightResponse, @_);
}

sub set_terrain_height {
    my $fields = { x => 'X', y => 'Y', height => 'Height' };
    return Dispatcher::Message::send('set_terrain_height', 'SetTerrainHeightRequest', $fields, $TerrainHeightResponse, @_);
}

sub register_touch_callback {
    my $fields = { object_id => 'ObjectID', end_point_id => 'EndPointID' };
    return Dispatcher::Message::send('register_touch_callback', 'RegisterTouchCallbackRequest', $fields, $RegisterTouchCallbackResponse, @_);
}

sub unregister_touch_callback {
    my $fields = { object_id => 'ObjectID', request_id => 'RequestID' };
    return Dispatcher::Message::send('unregister_touch_callback', 'UnregisterTouchCallbackRequest', $fields, $ResponseBase, @_);
}

sub register_updated_callback {
    my $fields = { object_ids => 'ObjectIDs', end_point_id => 'EndPointID' };
    return Dispatcher::Message::send('register_updated_callback', 'RegisterUpdatedCallbackRequest', $fields, $RegisterUpdatedCallbackResponse, @_);
}

sub unregister_updated_callback {
    my $fields = { object_ids => 'ObjectIDs', request_id => 'RequestID' };
    return Dispatcher::Message::send('unregister_updated_callback', 'UnregisterUpdatedCallbackRequest', $fields, $ResponseBase, @_);
}

sub sensor_data {
    my $fields = { sensor_family => 'SensorFamily', sensor_id => 'SensorID', sensor_data => 'SensorData' };
    return Dispatcher::Message::send('sensor_data', 'SensorDataRequest', $fields, $ResponseBase, @_);
}

sub add_avatar {
    my $fields = { avatar_id => 'AvatarID', first_name => 'FirstName', last_name => 'LastName', position => 'Position' };
    return Dispatcher::Message::send('add_avatar', 'AddAvatarRequest', $fields, $AddAvatarResponse, @_);
}

sub move_avatar {
    my $fields = { avatar_id => 'AvatarID', position => 'Position' };
    return Dispatcher::Message::send('move_avatar', 'MoveAvatarRequest', $fields, $ResponseBase, @_);
}

sub remove_avatar {
    my $fields = { avatar_id => 'AvatarID' };
    return Dispatcher::Message::send('remove_avatar', 'RemoveAvatarRequest', $fields, $ResponseBase, @_);
}

sub touch_object {
    my $fields = { object_id => 'ObjectID', avatar_id => 'AvatarID', surface => [ 'Surface', $TouchedSurface ] };
    return Dispatcher::Message::send('touch_object', 'TouchObjectRequest', $fields, $ResponseBase, @_);
}

sub avatar_chat {
    my $fields = { avatar_id => 'AvatarID', message => 'Message', channel => 'Channel' };
    return Dispatcher::Message::send('avatar_chat', 'AvatarChatRequest', $fields, $ResponseBase, @_);
}

sub get_chat_log {
    my $fields = { since => 'Since' };
    return Dispatcher::Message::send('get_chat_log', 'GetChatLogRequest', $fields, $GetChatLogResponse, @_);
}

sub get_object_message_log {
    my $fields = { object_id => 'ObjectID' };
    return Dispatcher::Message::send('get_object_message_log', 'GetObjectMessageLogRequest', $fields, $GetObjectMessageLogResponse, @_);
}

sub get_changes {
    my $fields = { epoch => 'Epoch', since => 'Since' };
    return Dispatcher::Message::send('get_changes', 'GetChangesRequest', $fields, $GetChangesResponse, @_);
}

sub get_ground {
    my $fields = {};
    return Dispatcher::Message::send('get_ground', 'GetGroundRequest', $fields, $GetGroundResponse, @_);
}

sub restart {
    my $fields = { down_for => 'DownFor' };
    return Dispatcher::Message::send('restart', 'RestartRequest', $fields, $ResponseBase, @_);
}

sub set_faults {
    my $fields = { callback_loss => 'CallbackLoss', callback_delay => 'CallbackDelay', split_segments => 'SplitSegments' };
    return Dispatcher::Message::send('set_faults', 'SetFaultsRequest', $fields, $ResponseBase, @_);
}

1;

__END__

=encoding utf8

=head1 NAME

Dispatcher::Messages - every message of the protocol as a function

=head1 SYNOPSIS

    use Dispatcher;
    use Dispatcher::Messages;

    my $found = Dispatcher::Messages::find_objects(pattern => '^Lamp$');
    print scalar @{ $found->{objects} }, " lamps\n";

=head1 DESCRIPTION

Fields are pairs of a name and a value; what is left out, or undefined, is not sent, and the region takes its default.
Each function waits for the answer and gives it as a reference to a hash: with the fields that the answer has, and with
C<warnings>, what the region said besides, such as which of many objects it does not know; mostly empty. An id may be
given as text or as the object itself, a structure as a reference to a hash. C<region> sends to another region than the
program's own.

Every call can die with any L<Dispatcher::Error>: C<WrongArgument> where a field does not fit (nothing was sent),
C<Unsupported> where the region does not offer the message, C<Refused> where it does not do what is asked.

=head1 FUNCTIONS

=over

=item info

Asks what the region offers; needs no capability. Gives InfoResponse.

=item message_format

Asks for a sample of a request with its defaults; needs no capability. Gives MessageFormatResponse.

    message_name  The full name of the request, for example RemoteControl.Messages.ChatRequest. Text.

=item create_end_point

Asks for an endpoint: the address to which the region sends callbacks as datagrams. Gives CreateEndPointResponse.

    life_span      How long the endpoint lives without a renewal; less than 3000 becomes 3000. Whole number in
                   milliseconds; 0 unless given.
    callback_host  An IP address, which must be the one that the request comes from. Text.
    callback_port  The UDP port. Whole number; 0 unless given.

=item renew_end_point

Sets the life of an endpoint anew. Gives CreateEndPointResponse.

    end_point_id  The endpoint. Id.
    life_span     The new life from now on; less than 3000 becomes 3000. Whole number in milliseconds; 0 unless given.

=item close_end_point

Closes an endpoint and drops its subscriptions. Gives ResponseBase.

    end_point_id  The endpoint. Id.

=item find_objects

Finds the objects that lie in a box, have a matching name and belong to an owner. Gives FindObjectsResponse.

    pattern       A regular expression, found anywhere in the name, with regard to case; empty: any name. Text.
    coordinate_a  One corner of the box; the box includes its faces. [x, y, z] in metres; unbounded unless given.
    coordinate_b  The opposite corner. [x, y, z] in metres; unbounded unless given.
    owner_id      The owner; zero: anybody. Id.

=item get_object_data

Asks for an object's name, place, turn and owner. Gives GetObjectDataResponse.

    object_id  The object: the id of its root part. Id.

=item get_object_parts

Asks for the parts that an object is linked from. Gives GetObjectPartsResponse.

    object_id  The object: the id of its root part. Id.

=item get_object_inventory

Asks what is inside an object's root part. Gives GetObjectInventoryResponse.

    object_id  The object: the id of its root part. Id.

=item get_object_position

Asks where an object is. Gives ObjectPositionResponse.

    object_id  The object: the id of its root part. Id.

=item set_object_position

Moves an object. Gives ObjectPositionResponse.

    object_id  The object: the id of its root part. Id.
    position   Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres; [128, 128, 20] unless
               given.

=item get_object_rotation

Asks how an object is turned. Gives ObjectRotationResponse.

    object_id  The object: the id of its root part. Id.

=item set_object_rotation

Turns an object. Gives ObjectRotationResponse.

    object_id  The object: the id of its root part. Id.
    rotation   Turn, as a quaternion x, y, z, w. [x, y, z, w]; [0, 0, 0, 1] unless given.

=item create_object

Creates an object from an asset. Gives CreateObjectResponse.

    name             Its name. Text; "RemoteControl Object" unless given.
    description      Its description. Text; "RemoteControl Generated Object" unless given.
    start_parameter  JSON text for the scripts inside. Text; "{}" unless given.
    position         Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres; [128, 128, 20]
                     unless given.
    rotation         Turn, as a quaternion x, y, z, w. [x, y, z, w]; [0, 0, 0, 1] unless given.
    velocity         Its velocity. [x, y, z] in metres a second; [0, 0, 0] unless given.
    asset_id         The asset to create it from: an object asset; required. Id.
    object_id        The id that it shall have; zero: the region chooses. Id.

=item create_bulk_objects

Creates many objects; what could not be created is told in the answer's text. Gives ResponseBase.

    objects  What to create. List of ObjectSpecification.

=item delete_object

Deletes an object. Gives ResponseBase.

    object_id  The object: the id of its root part. Id.

=item delete_bulk_objects

Deletes many objects; unknown ones are told in the answer's text. Gives ResponseBase.

    object_ids  The objects. List of ids.

=item delete_all_objects

Deletes every object of the scene, also those that scripts did not make. Gives ResponseBase.

=item bulk_dynamics

Moves many objects at once; unknown ones are passed over without a word. Gives ResponseBase.

    updates  The new state of each object. List of ObjectDynamicsData.

=item message_object

Sends a text to the scripts inside an object. Gives ResponseBase.

    object_id  The object: the id of its root part. Id.
    message    The text. Text.

=item set_part_position

Moves a part of an object. Gives ResponseBase.

    object_id  The object: the id of its root part. Id.
    link_num   The part's number; 0: the root. Whole number; 0 unless given.
    position   Where it shall be, from the root. [x, y, z] in metres; [0, 0, 0] unless given.

=item set_part_rotation

Turns a part of an object. Gives ResponseBase.

    object_id  The object: the id of its root part. Id.
    link_num   The part's number; 0: the root. Whole number; 0 unless given.
    rotation   Turn, as a quaternion x, y, z, w. [x, y, z, w]; [0, 0, 0, 1] unless given.

=item set_part_scale

Sets the size of a part of an object. Gives ResponseBase.

    object_id  The object: the id of its root part. Id.
    link_num   The part's number; 0: the root. Whole number; 0 unless given.
    scale      Its extent along x, y and z. [x, y, z] in metres; [1, 1, 1] unless given.

=item set_part_color

Colours all faces of a part of an object. Gives ResponseBase.

    object_id  The object: the id of its root part. Id.
    link_num   The part's number; 0: the root. Whole number; 0 unless given.
    color      Red, green and blue, 0 to 1. [x, y, z]; [0, 0, 0] unless given.
    alpha      Opacity from 0, invisible, to 1. Number; 0 unless given.

=item test_asset

Asks whether the region has an asset in its cache. Gives TestAssetResponse.

    asset_id  The asset. Id.

=item get_asset

Asks for an asset. Gives GetAssetResponse.

    asset_id  The asset. Id.

=item get_asset_from_object

Asks for an object as a new asset. Gives GetAssetResponse.

    object_id  The object: the id of its root part. Id.

=item add_asset

Gives the region an asset; where the id is known already, the old one stays. Gives AddAssetResponse.

    asset  The asset; choose its id, since a real server forgets one that has none. AssetData.

=item get_dependent_assets

Asks which assets an asset needs, itself included. Gives GetDependentAssetsResponse.

    asset_id  The asset. Id.

=item get_avatar_appearance

Asks what an avatar in the region looks like. Gives AvatarAppearanceResponse.

    avatar_id  The avatar's user; zero: the capability's own user. Id.

=item set_avatar_appearance

Changes what an avatar in the region looks like. Gives ResponseBase.

    serialized_appearance  The appearance as JSON text. Text.
    avatar_id              The avatar's user; zero: the capability's own user. Id.

=item chat

Says a text to everybody in the region, in the name of the capability's user. Gives ResponseBase.

    message   The text; over 1100 characters it is cut to 1000. Text; "Hello" unless given.
    position  Where it is said; a real server ignores it. [x, y, z] in metres; [128, 128, 20] unless given.
    channel   The chat channel; people hear 0. Whole number; 0 unless given.

=item get_sun_parameters

Asks how the sun moves. Gives SunParametersResponse.

=item set_sun_parameters

Changes how the sun moves. The time of day is always set, so leaving it out means midnight. Gives SunParametersResponse.

    year_length              Length of a year; 0: unchanged. Number in days; 0 unless given.
    day_length               Length of a day; 0: unchanged. Number in hours; 0 unless given.
    horizon_shift            Shift of the horizon; 0: unchanged. Number; 0 unless given.
    day_time_sun_hour_scale  Share of day and night; 0: unchanged. Number; 0 unless given.
    current_time             The time of day, taken modulo 24. Number in hours; 0 unless given.

=item get_terrain_height

Asks how high the ground is; outside the region the answer is 0. Gives TerrainHeightResponse.

    x  East. Whole number in metres; 0 unless given.
    y  North. Whole number in metres; 0 unless given.

=item set_terrain_height

Sets how high the ground is. Gives TerrainHeightResponse.

    x       East. Whole number in metres; 0 unless given.
    y       North. Whole number in metres; 0 unless given.
    height  The new height. Number in metres; 20 unless given.

=item register_touch_callback

Asks to be told when somebody touches an object. Gives RegisterTouchCallbackResponse.

    object_id     The object: the id of its root part. Id.
    end_point_id  The endpoint that shall be told. Id.

=item unregister_touch_callback

Ends a registration for touches. Gives ResponseBase.

    object_id   The object: the id of its root part. Id.
    request_id  What the registration was answered with. Id.

=item register_updated_callback

Asks to be told when the position of any of some objects changes; unknown ones are told in the answer's text. Gives
RegisterUpdatedCallbackResponse.

    object_ids    The objects. List of ids.
    end_point_id  The endpoint that shall be told. Id.

=item unregister_updated_callback

Ends a registration for position updates. Gives ResponseBase.

    object_ids  The objects. List of ids.
    request_id  What the registration was answered with. Id.

=item sensor_data

Hands on what a sensor measured. Servers were seen to have no handler for it. Gives ResponseBase.

    sensor_family  The kind of sensor. Text.
    sensor_id      The sensor. Text.
    sensor_data    What it measured. List of number.

=item add_avatar

Puts an avatar into the region. Only a built-in region has it, for scripts that run with --simulator. Gives
AddAvatarResponse.

    avatar_id   Its user; zero: the region chooses. Id.
    first_name  First name. Text.
    last_name   Last name. Text.
    position    Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres; [128, 128, 25] unless
                given.

=item move_avatar

Moves an avatar. Only a built-in region has it, for scripts that run with --simulator. Gives ResponseBase.

    avatar_id  The avatar's user. Id.
    position   Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres; [128, 128, 25] unless
               given.

=item remove_avatar

Takes an avatar out of the region. Only a built-in region has it, for scripts that run with --simulator. Gives
ResponseBase.

    avatar_id  The avatar's user. Id.

=item touch_object

Touches an object as an avatar. Only a built-in region has it, for scripts that run with --simulator. Gives
ResponseBase.

    object_id  The object or the part that is touched. Id.
    avatar_id  The avatar's user. Id.
    surface    Where on the surface; left out: zeros. TouchedSurface.

=item avatar_chat

Says a text as an avatar. Only a built-in region has it, for scripts that run with --simulator. Gives ResponseBase.

    avatar_id  The avatar's user. Id.
    message    The text. Text.
    channel    The chat channel. Whole number; 0 unless given.

=item get_chat_log

Asks what was said in the region. Only a built-in region has it, for scripts that run with --simulator. Gives
GetChatLogResponse.

    since  How many lines, from the first one, to leave out. Whole number; 0 unless given.

=item get_object_message_log

Asks which texts the scripts inside an object were sent. Only a built-in region has it, for scripts that run with
--simulator. Gives GetObjectMessageLogResponse.

    object_id  The object: the id of its root part. Id.

=item get_changes

Asks for all that changed in the region since an earlier answer, as somebody needs who shows it. Only a built-in region
has it, for scripts that run with --simulator. Gives GetChangesResponse.

    epoch  The earlier answer's; zero, or another than the region's: all there is. Id.
    since  The earlier answer's Revision; 0: all there is. Whole number; 0 unless given.

=item get_ground

Asks for the whole ground in one answer. Only a built-in region has it, for scripts that run with --simulator. Gives
GetGroundResponse.

=item restart

Restarts the region: capabilities, endpoints and subscriptions are forgotten, objects are kept. Only a built-in region
has it, for scripts that run with --simulator. Gives ResponseBase.

    down_for  How long nobody answers. Whole number in milliseconds; 1000 unless given.

=item set_faults

Makes the region misbehave, for tests. Only a built-in region has it, for scripts that run with --simulator. Gives
ResponseBase.

    callback_loss   Share of callbacks that are lost, 0 to 1. Number; 0 unless given.
    callback_delay  How long callbacks are held back. Whole number in milliseconds; 0 unless given.
    split_segments  Whether the head and the body of an answer are sent apart, as a real server does. True or false;
                    false unless given.

=back

=head1 ANSWERS

=over

=item ResponseBase

The plain answer, without fields of its own.

=item InfoResponse

What the region offers.

    async_end_point  Address for datagrams, host:port. Text or undef.
    synch_end_point  Address for HTTP, a URL. Text or undef.
    scene_list       The names of the scenes. List of texts.
    message_list     The messages that have a handler, as DOMAIN::TYPE or SCENE::DOMAIN::TYPE. List of texts.

=item MessageFormatResponse

A sample of a request.

    sample_message  The request with its defaults, as JSON text. Text or undef.

=item CreateEndPointResponse

An endpoint that was created or renewed.

    end_point_id  The endpoint. Id.
    life_span     The life that was granted. Whole number in milliseconds.

=item FindObjectsResponse

The objects that were found, in no promised order.

    objects  Their ids. List of ids.

=item GetObjectDataResponse

What an object is called, where it is and whose it is.

    object_id  The object: the id of its root part. Id.
    name       Its name. Text or undef.
    position   Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres.
    rotation   Turn, as a quaternion x, y, z, w. [x, y, z, w].
    owner_id   The owner. Id.

=item GetObjectPartsResponse

The parts of an object.

    parts  The root first. List of PartInformation.

=item GetObjectInventoryResponse

What is inside an object.

    inventory  The items. List of ObjectInventoryInformation.

=item ObjectPositionResponse

Where an object is now.

    object_id  The object: the id of its root part. Id.
    position   Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres.

=item ObjectRotationResponse

How an object is turned now.

    object_id  The object: the id of its root part. Id.
    rotation   Turn, as a quaternion x, y, z, w. [x, y, z, w].

=item CreateObjectResponse

The object that was created.

    object_id  The object: the id of its root part. Id.

=item TestAssetResponse

Whether the region has an asset in its cache.

    exists  Whether it is there. True or false.

=item GetAssetResponse

An asset.

    asset  The asset. AssetData.

=item AddAssetResponse

The asset that was added.

    asset_id  The asset. Id.

=item GetDependentAssetsResponse

The assets that an asset needs.

    dependent_assets  Their ids. List of ids.

=item AvatarAppearanceResponse

What an avatar looks like.

    serialized_appearance  The appearance as JSON text. Text or undef.

=item SunParametersResponse

How the sun moves.

    year_length              Length of a year. Number in days.
    day_length               Length of a day. Number in hours.
    horizon_shift            Shift of the horizon. Number.
    day_time_sun_hour_scale  Share of day and night. Number.
    current_time             The time of day. Number in hours.

=item TerrainHeightResponse

How high the ground is.

    x       East. Whole number in metres.
    y       North. Whole number in metres.
    height  The height. Number in metres.

=item RegisterTouchCallbackResponse

A registration for touches.

    request_id  Names the registration in callbacks and for its end. Id.

=item RegisterUpdatedCallbackResponse

A registration for position updates, one for all its objects.

    request_id  Names the registration in callbacks and for its end. Id.

=item AddAvatarResponse

The avatar that was put into the region.

    avatar_id  The avatar's user. Id.

=item GetChatLogResponse

What was said in the region.

    lines  Oldest first. List of ChatLine.

=item GetObjectMessageLogResponse

Which texts the scripts inside an object were sent.

    lines  Oldest first. List of ObjectMessageLine.

=item GetChangesResponse

What changed in the region.

    epoch            Another one than before: the region was started anew. Id.
    revision         To be named when it is asked again. Whole number.
    whole            Whether this is all there is: what is not in it is gone. True or false.
    objects          The objects that are new or look different. List of ObjectState.
    moved            Where the other objects that moved are now, as base64: 16 bytes each, little-endian: the object's
                     Number, then x, y and z in single precision, in metres. Text.
    turned           The turn of the other objects that turned, as base64: 20 bytes each, little-endian: the object's
                     Number, then x, y, z and w in single precision. Text.
    removed          The objects that are gone. List of ids.
    avatars_changed  Whether an avatar came, went or moved: then all of them are told. True or false.
    avatars          All who are there, where one of them changed. List of AvatarState.
    chat_lines       How many lines were said since the region started; GetChatLog gives them. Whole number.
    ground_changes   How often the ground was changed; GetGround gives it. Whole number.
    sun_hour         The sun's hour, 0 to 24. Number in hours.

=item GetGroundResponse

The whole ground.

    size     How long and wide the region is. Whole number in metres.
    heights  A height for each square metre, as base64: little-endian floats, row by row from south to north. Text.

=back

=head1 STRUCTURES

=over

=item PartInformation

One part of an object.

    link_num         Its number: 0 for the only part of an object, else 1 for the root and 2 and up for the others.
                     Whole number; 0 unless given.
    name             Its name. Text.
    description      Its description. Text.
    type             Its shape: 0 box, 1 cylinder, 2 prism, 3 sphere, 4 torus, 5 tube, 6 ring, 7 sculpture. Whole
                     number; 0 unless given.
    offset_position  Where it is, from the root. [x, y, z] in metres; [0, 0, 0] unless given.
    offset_rotation  Its own turn. [x, y, z, w]; [0, 0, 0, 1] unless given.

=item ObjectInventoryInformation

One item inside an object.

    name         Its name. Text.
    description  Its description. Text.
    asset_id     The asset that it stands for. Id.
    item_type    The asset's type: 0 texture, 6 object, 7 notecard, 10 script. Whole number; 0 unless given.

=item AssetData

An asset: what it holds and what it is called.

    asset_id          Its id. Id.
    serialized_asset  Its bytes, as base64. Text.
    name              Its name. Text.
    description       Its description. Text.
    content_type      Its media type, for example application/vnd.ll.primitive for an object. Text.
    creator_id        Who made it, the id as text. Text.

=item ChatLine

One thing that was said.

    from      Who said it. Text.
    message   The text. Text.
    channel   The chat channel. Whole number; 0 unless given.
    position  Where. [x, y, z] in metres; [0, 0, 0] unless given.
    time      When, ISO 8601. Text.

=item ObjectMessageLine

One text that was sent to an object.

    from     Whose capability sent it, the user's id. Text.
    message  The text. Text.
    time     When, ISO 8601. Text.

=item FaceState

A face of a part that has a colour of its own.

    face   Its number, as the virtual world counts: a box has 0 above, 1 south, 2 east, 3 north, 4 west, 5 below; a
           cylinder 0 above, 1 around, 2 below. Whole number; 0 unless given.
    color  Red, green and blue, 0 to 1. [x, y, z]; [1, 1, 1] unless given.
    alpha  Opacity, 0 to 1. Number; 1 unless given.

=item PartState

A part of an object, as it is at a moment.

    part_id          Its id. Id.
    link_num         Its number: 0 for the only part of an object, else 1 for the root and 2 and up for the others.
                     Whole number; 0 unless given.
    name             Its name. Text.
    description      Its description. Text.
    type             Its shape: 0 box, 1 cylinder, 2 prism, 3 sphere, 4 torus, 5 tube, 6 ring, 7 sculpture. Whole
                     number; 0 unless given.
    offset_position  Where it is, from the root; the root's own counts for nothing. [x, y, z] in metres; [0, 0, 0]
                     unless given.
    offset_rotation  Its own turn; the root's is the object's. [x, y, z, w]; [0, 0, 0, 1] unless given.
    scale            Its extents. [x, y, z] in metres; [0.5, 0.5, 0.5] unless given.
    color            Red, green and blue, 0 to 1, of the faces that have none of their own. [x, y, z]; [1, 1, 1] unless
                     given.
    alpha            Opacity of these faces, 0 to 1. Number; 1 unless given.
    faces            The faces that have a colour of their own. List of FaceState.

=item ObjectState

An object with its parts, as it is at a moment.

    number       A number that stands for it in GetChanges, for as long as the region runs. Whole number; 0 unless
                 given.
    object_id    The object: the id of its root part. Id.
    name         Its name. Text.
    description  Its description. Text.
    owner_id     The owner. Id.
    position     Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres; [0, 0, 0] unless given.
    rotation     Turn, as a quaternion x, y, z, w. [x, y, z, w]; [0, 0, 0, 1] unless given.
    parts        Its parts, the root first. List of PartState.

=item AvatarState

Somebody who is in the region.

    avatar_id  The avatar's user. Id.
    name       First and last name. Text.
    position   Where, in the region's coordinates. [x, y, z] in metres; [0, 0, 0] unless given.

=item ObjectDynamicsData

Where an object is and how it moves. What is left out is set to zero, the rotation to none: it is not kept.

    object_id     The object: the id of its root part. Id.
    position      Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres; [0, 0, 0] unless
                  given.
    velocity      Its velocity. [x, y, z] in metres a second; [0, 0, 0] unless given.
    acceleration  Its acceleration. [x, y, z] in metres a second squared; [0, 0, 0] unless given.
    rotation      Turn, as a quaternion x, y, z, w. [x, y, z, w]; [0, 0, 0, 1] unless given.

=item ObjectSpecification

One object to create.

    object_data      Its id, place, turn and movement. ObjectDynamicsData.
    asset_id         The asset to create it from. Id.
    name             Its name. Text; "RemoteControl Object" unless given.
    description      Its description. Text; "RemoteControl Generated Object" unless given.
    start_parameter  JSON text for the scripts inside. Text; "{}" unless given.

=item TouchedSurface

Where an avatar touches a surface.

    face_index  The number of the face. Whole number; 0 unless given.
    position    The point, in the region's coordinates. [x, y, z] in metres; [0, 0, 0] unless given.
    normal      The surface's normal there. [x, y, z]; [0, 0, 0] unless given.
    binormal    The surface's binormal there. [x, y, z]; [0, 0, 0] unless given.
    uv_coord    Place on the texture, 0 to 1. [x, y, z]; [0, 0, 0] unless given.
    st_coord    Place on the face, 0 to 1. [x, y, z]; [0, 0, 0] unless given.

=back

=cut
