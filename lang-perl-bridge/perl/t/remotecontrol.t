use strict;
use warnings;

use Test::More;

use OpenSim::RemoteControl ();

{
    package Recording;
    our @ISA = ('OpenSim::RemoteControl');
    sub _PostRequest { my ($self, @request) = @_; return \@request }
}

my $rc      = Recording->new({ SCENE => 'here' });
my $id      = '654896bd-cbdc-4482-b9e6-a28b6c5bff3a';
my $other   = 'c0ffee00-0000-4000-8000-000000000001';
my $md5     = '5f4dcc3b5aa765d61d8327deb882cf99';
my @domains = qw(Dispatcher RemoteControl);
my @one     = (0, 0, 0, 1);

# For each method, with all its arguments and with as few as make sense: what is called, and what is sent.
my @CALLS = (
    [ AuthenticateAvatarByUUID => [ $id, 'password', 60 ], 'Dispatcher', 'CreateCapability',
        { UserID => $id, HashedPasswd => $md5, LifeSpan => 60, DomainList => \@domains } ],
    [ AuthenticateAvatarByUUID => [ $id, 'password' ], 'Dispatcher', 'CreateCapability',
        { UserID => $id, HashedPasswd => $md5, DomainList => \@domains } ],
    [ AuthenticateAvatarByName => [ 'First Last', 'password', 60 ], 'Dispatcher', 'CreateCapability',
        { FirstName => 'First', LastName => 'Last', HashedPasswd => $md5, LifeSpan => 60, DomainList => \@domains } ],
    [ AuthenticateAvatarByEmail => [ 'a@example.org', 'password', 60 ], 'Dispatcher', 'CreateCapability',
        { EmailAddress => 'a@example.org', HashedPasswd => $md5, LifeSpan => 60, DomainList => \@domains } ],
    [ RenewCapability      => [20],   'Dispatcher', 'RenewCapability', { LifeSpan => 20 } ],
    [ RenewCapability      => [],     'Dispatcher', 'RenewCapability', {} ],
    [ DestroyCapability    => [],     'Dispatcher', 'DestroyCapability', {} ],
    [ Info                 => [],     'Dispatcher', 'Info', {} ],
    [ MessageFormatRequest => ['M'],  'Dispatcher', 'MessageFormat', { MessageName => 'M' } ],
    [ CreateEndPoint => [ 'host', 1, 2 ], 'Dispatcher', 'CreateEndPoint', { CallbackHost => 'host', CallbackPort => 1, LifeSpan => 2 } ],
    [ CreateEndPoint => [ 'host', 1 ], 'Dispatcher', 'CreateEndPoint', { CallbackHost => 'host', CallbackPort => 1 } ],
    [ RenewEndPoint => [ $id, 2 ], 'Dispatcher', 'RenewEndPoint', { EndPointID => $id, LifeSpan => 2 } ],
    [ CloseEndPoint => [$id],      'Dispatcher', 'CloseEndPoint', { EndPointID => $id } ],

    [ SendChatMessage => [ 'hi', [ 1, 2, 3 ] ], 'RemoteControl', 'Chat', { Message => 'hi', Position => [ 1, 2, 3 ] } ],
    [ SendChatMessage => ['hi'], 'RemoteControl', 'Chat', { Message => 'hi', Position => [ 128, 128, 128 ] } ],
    [ GetAvatarAppearance => [$id], 'RemoteControl', 'GetAvatarAppearance', { AvatarID => $id } ],
    [ SetAvatarAppearance => [ '{}', $id ], 'RemoteControl', 'SetAvatarAppearance', { SerializedAppearance => '{}', AvatarID => $id } ],

    [ FindObjects => [ [ 0, 0, 0 ], [ 1, 1, 1 ], 'x', $id ], 'RemoteControl', 'FindObjects',
        { CoordinateA => [ 0, 0, 0 ], CoordinateB => [ 1, 1, 1 ], Pattern => 'x', OwnerID => $id } ],
    [ FindObjects => [ [], undef, 'x' ], 'RemoteControl', 'FindObjects', { Pattern => 'x' } ],
    [ FindObjects => [ '', '', '', $id ], 'RemoteControl', 'FindObjects', { Pattern => '', OwnerID => $id } ],
    [ FindObjects => [], 'RemoteControl', 'FindObjects', {} ],
    [ CreateObject => [ $id, [ 1, 2, 3 ], [ 0, 0, 1, 0 ], [ 4, 5, 6 ], 'n', 'd', '{"a":1}' ], 'RemoteControl', 'CreateObject', {
        AssetID => $id, Position => [ 1, 2, 3 ], Rotation => [ 0, 0, 1, 0 ], Velocity => [ 4, 5, 6 ], Name => 'n',
        Description => 'd', StartParameter => '{"a":1}',
    } ],
    [ CreateObject => [$id], 'RemoteControl', 'CreateObject', {
        AssetID => $id, Position => [ 128, 128, 50 ], Rotation => \@one, Velocity => [ 0, 0, 0 ], StartParameter => '{}',
    } ],
    [ DeleteObject       => [$id], 'RemoteControl', 'DeleteObject',       { ObjectID => $id } ],
    [ DeleteAllObjects   => [],    'RemoteControl', 'DeleteAllObjects',   {} ],
    [ GetObjectParts     => [$id], 'RemoteControl', 'GetObjectParts',     { ObjectID => $id } ],
    [ GetObjectInventory => [$id], 'RemoteControl', 'GetObjectInventory', { ObjectID => $id } ],
    [ GetObjectData      => [$id], 'RemoteControl', 'GetObjectData',      { ObjectID => $id } ],
    [ GetObjectPosition  => [$id], 'RemoteControl', 'GetObjectPosition',  { ObjectID => $id } ],
    [ SetObjectPosition => [ $id, [ 1, 2, 3 ] ], 'RemoteControl', 'SetObjectPosition', { ObjectID => $id, Position => [ 1, 2, 3 ] } ],
    [ SetObjectPosition => [$id], 'RemoteControl', 'SetObjectPosition', { ObjectID => $id, Position => [ 128, 128, 50 ] } ],
    [ GetObjectRotation => [$id], 'RemoteControl', 'GetObjectRotation', { ObjectID => $id } ],
    [ SetObjectRotation => [ $id, [ 1, 0, 0, 0 ] ], 'RemoteControl', 'SetObjectRotation', { ObjectID => $id, Rotation => [ 1, 0, 0, 0 ] } ],
    [ SetObjectRotation => [$id], 'RemoteControl', 'SetObjectRotation', { ObjectID => $id, Rotation => \@one } ],
    [ MessageObject => [ $id, 'hi' ], 'RemoteControl', 'MessageObject', { ObjectID => $id, Message => 'hi' } ],

    [ SetPartPosition => [ $id, 2, [ 1, 2, 3 ] ], 'RemoteControl', 'SetPartPosition',
        { ObjectID => $id, LinkNum => 2, Position => [ 1, 2, 3 ] } ],
    [ SetPartPosition => [ $id, 2 ], 'RemoteControl', 'SetPartPosition', { ObjectID => $id, LinkNum => 2, Position => [ 0, 0, 0 ] } ],
    [ SetPartRotation => [ $id, 0, [ 1, 0, 0, 0 ] ], 'RemoteControl', 'SetPartRotation',
        { ObjectID => $id, LinkNum => 0, Rotation => [ 1, 0, 0, 0 ] } ],
    [ SetPartRotation => [ $id, 2 ], 'RemoteControl', 'SetPartRotation', { ObjectID => $id, LinkNum => 2, Rotation => \@one } ],
    [ SetPartScale => [ $id, 2, [ 1, 2, 3 ] ], 'RemoteControl', 'SetPartScale', { ObjectID => $id, LinkNum => 2, Scale => [ 1, 2, 3 ] } ],
    [ SetPartScale => [ $id, 2 ], 'RemoteControl', 'SetPartScale', { ObjectID => $id, LinkNum => 2, Scale => [ 1, 1, 1 ] } ],
    [ SetPartColor => [ $id, 1, [ 1, 0, 0 ], 0.5 ], 'RemoteControl', 'SetPartColor',
        { ObjectID => $id, LinkNum => 1, Color => [ 1, 0, 0 ], Alpha => 0.5 } ],
    [ SetPartColor => [ $id, 1 ], 'RemoteControl', 'SetPartColor', { ObjectID => $id, LinkNum => 1, Color => [ 0, 0, 0 ], Alpha => '0.0' } ],

    [ RegisterTouchCallback   => [ $id, $other ], 'RemoteControl', 'RegisterTouchCallback',   { ObjectID => $id, EndPointID => $other } ],
    [ UnregisterTouchCallback => [ $id, $other ], 'RemoteControl', 'UnregisterTouchCallback', { ObjectID => $id, RequestID  => $other } ],
    [ TestAsset          => [$id], 'RemoteControl', 'TestAsset',          { AssetID  => $id } ],
    [ GetAsset           => [$id], 'RemoteControl', 'GetAsset',           { AssetID  => $id } ],
    [ GetAssetFromObject => [$id], 'RemoteControl', 'GetAssetFromObject', { ObjectID => $id } ],
    [ GetDependentAssets => [$id], 'RemoteControl', 'GetDependentAssets', { AssetID  => $id } ],
    [ AddAsset => [ { Name => 'n' } ], 'RemoteControl', 'AddAsset', { Asset => { Name => 'n' } } ],

    [ CreateBulkObjects         => [ [ {} ] ],          'RemoteControl', 'CreateBulkObjects', { Objects => [ {} ] } ],
    [ DeleteBulkObjects         => [ [$id] ],           'RemoteControl', 'DeleteBulkObjects', { ObjectIDs => [$id] } ],
    [ BulkDynamics              => [ [ { ObjectID => $id } ] ], 'RemoteControl', 'BulkDynamics', { Updates => [ { ObjectID => $id } ] } ],
    [ RegisterUpdatedCallback   => [ [$id], $other ], 'RemoteControl', 'RegisterUpdatedCallback', { ObjectIDs => [$id], EndPointID => $other } ],
    [ UnregisterUpdatedCallback => [ [$id], $other ], 'RemoteControl', 'UnregisterUpdatedCallback', { ObjectIDs => [$id], RequestID => $other } ],
    [ GetSunParameters => [], 'RemoteControl', 'GetSunParameters', {} ],
    [ SetSunParameters => [ 12, 4, 11 ], 'RemoteControl', 'SetSunParameters', { CurrentTime => 12, DayLength => 4, YearLength => 11 } ],
    [ SetSunParameters => [12], 'RemoteControl', 'SetSunParameters', { CurrentTime => 12, DayLength => '0.0', YearLength => '0.0' } ],
    [ GetTerrainHeight  => [ 1, 2 ],            'RemoteControl', 'GetTerrainHeight', { X => 1, Y => 2 } ],
    [ SetTerrainHeight  => [ 1, 2, 3 ],         'RemoteControl', 'SetTerrainHeight', { X => 1, Y => 2, Height => 3 } ],
    [ SensorDataRequest => [ 'f', $id, [1] ],   'RemoteSensor',  'SensorData', { SensorFamily => 'f', SensorID => $id, SensorData => [1] } ],
);

my %tried;
for my $call (@CALLS) {
    my ($method, $arguments, $domain, $message, $fields) = @$call;
    $tried{$method}++;
    is_deeply($rc->$method(@$arguments), [ $domain, "$domain.Messages.${message}Request", $fields ],
        $method . '(' . scalar(@$arguments) . ')');
}

no strict 'refs';
my @methods = grep { /\A[A-Z]/ && defined &{"OpenSim::RemoteControl::$_"} } keys %OpenSim::RemoteControl::;
use strict 'refs';
is_deeply([ sort grep { !/\A(?:BEGIN|CLONE)\z/ } @methods ], [ sort keys %tried ], 'every method has been tried');

my $default = $rc->SetPartPosition($id, 1)->[2]{Position};
push @$default, 'more';
is_deeply($rc->SetPartPosition($id, 1)->[2]{Position}, [ 0, 0, 0 ], 'a default does not change with what one call was given');

is_deeply(Recording->new(SCENE => 'there', EXTRA => 1)->{EXTRA}, 1, 'takes a list, and fields of its own');
is(ref $rc->new(SCENE => 'there'), 'Recording', 'can be made from another');
is_deeply($rc->{DOMAINLIST}, \@domains, 'has its domains');
is($rc->{REQUESTTYPE}, 'sync', 'is synchronous');
$rc->{DOMAINLIST} = ['RemoteControl'];
is_deeply($rc->AuthenticateAvatarByUUID($id, 'password')->[2]{DomainList}, ['RemoteControl'], 'asks for the domains that were set');

is_deeply($rc->_message('RemoteControl', 'T', { A => 1 }),
    { '$type' => 'T', _Domain => 'RemoteControl', _Scene => 'here', _AsyncRequest => \0, A => 1 }, 'leaves out what is not known');
@$rc{qw(CAPABILITY SCENE)} = ($id, 'elsewhere');
is_deeply($rc->_message('D', 'T', {}), { '$type' => 'T', _Domain => 'D', _Scene => 'elsewhere', _Capability => $id, _AsyncRequest => \0 },
    'has what was assigned from outside');
$rc->{REQUESTTYPE} = 'async';
is_deeply($rc->_message('RemoteControl', 'T', {})->{_AsyncRequest}, \1, 'asks for asynchronous work');

ok(!eval { OpenSim::RemoteControl->new->Info; 1 }, 'the base class sends nothing');
for my $transport (qw(Stream Packet)) {
    my $class = "OpenSim::RemoteControl::$transport";
    ok(!eval { require "OpenSim/RemoteControl/$transport.pm"; $class->new->Info; 1 }, "nor does $transport without a host");
    like($@, qr/\AMessage transmission failed; This program was not started by Dispatcher/, 'and says why');
}

done_testing;
