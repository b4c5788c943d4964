use strict;
use warnings;

use Test::More;

use OpenSim::RemoteControl ();

{
    package Recording;
    our @ISA = ('OpenSim::RemoteControl');
    sub _PostRequest { my ($self, @request) = @_; return \@request }
}

my $rc = Recording->new({ SCENE => 'here' });
my $id = '654896bd-cbdc-4482-b9e6-a28b6c5bff3a';

sub sends {
    my ($request, $domain, $message, $fields, $name) = @_;
    return is_deeply($request, [ $domain, "$domain.Messages.${message}Request", $fields ], $name || $message);
}

is_deeply($rc->{DOMAINLIST}, [qw(Dispatcher RemoteControl)], 'has its domains');
is($rc->{REQUESTTYPE}, 'sync', 'is synchronous');

sends($rc->Info, 'Dispatcher', 'Info', {});
sends($rc->AuthenticateAvatarByName('First Last', 'password', 60), 'Dispatcher', 'CreateCapability', {
    FirstName => 'First', LastName => 'Last', HashedPasswd => '5f4dcc3b5aa765d61d8327deb882cf99', LifeSpan => 60,
    DomainList => [qw(Dispatcher RemoteControl)],
});
sends($rc->CreateEndPoint('host', 1, 2), 'Dispatcher', 'CreateEndPoint', { CallbackHost => 'host', CallbackPort => 1, LifeSpan => 2 });
sends($rc->SendChatMessage('hi'), 'RemoteControl', 'Chat', { Message => 'hi', Position => [ 128, 128, 128 ] });
sends($rc->FindObjects([], undef, 'x'), 'RemoteControl', 'FindObjects', { Pattern => 'x' });
sends($rc->FindObjects([ 0, 0, 0 ], [ 1, 1, 1 ], undef, $id), 'RemoteControl', 'FindObjects',
    { CoordinateA => [ 0, 0, 0 ], CoordinateB => [ 1, 1, 1 ], OwnerID => $id });
sends($rc->CreateObject($id), 'RemoteControl', 'CreateObject', {
    AssetID => $id, Position => [ 128, 128, 50 ], Rotation => [ 0, 0, 0, 1 ], Velocity => [ 0, 0, 0 ], StartParameter => '{}',
});
sends($rc->SetObjectPosition($id), 'RemoteControl', 'SetObjectPosition', { ObjectID => $id, Position => [ 128, 128, 50 ] });
sends($rc->SetObjectRotation($id), 'RemoteControl', 'SetObjectRotation', { ObjectID => $id, Rotation => [ 0, 0, 0, 1 ] });
sends($rc->SetPartScale($id, 2), 'RemoteControl', 'SetPartScale', { ObjectID => $id, LinkNum => 2, Scale => [ 1, 1, 1 ] });
sends($rc->SetPartColor($id, 1), 'RemoteControl', 'SetPartColor',
    { ObjectID => $id, LinkNum => 1, Color => [ 0, 0, 0 ], Alpha => '0.0' });
sends($rc->SetAvatarAppearance('{}', $id), 'RemoteControl', 'SetAvatarAppearance', { SerializedAppearance => '{}', AvatarID => $id });
sends($rc->AddAsset({ Name => 'n' }), 'RemoteControl', 'AddAsset', { Asset => { Name => 'n' } });
sends($rc->BulkDynamics([ { ObjectID => $id } ]), 'RemoteControl', 'BulkDynamics', { Updates => [ { ObjectID => $id } ] });
sends($rc->SensorDataRequest('f', $id, [1]), 'RemoteSensor', 'SensorData', { SensorFamily => 'f', SensorID => $id, SensorData => [1] });

is_deeply($rc->_message('RemoteControl', 'T', { A => 1 }),
    { '$type' => 'T', _Domain => 'RemoteControl', _Scene => 'here', _AsyncRequest => \0, A => 1 }, 'leaves out what is not known');
$rc->{REQUESTTYPE} = 'async';
is_deeply($rc->_message('RemoteControl', 'T', {})->{_AsyncRequest}, \1, 'asks for asynchronous work');

ok(!eval { OpenSim::RemoteControl->new->Info; 1 }, 'the base class sends nothing');
ok(!eval { require OpenSim::RemoteControl::Stream; OpenSim::RemoteControl::Stream->new->Info; 1 }, 'nor does anything without a host');
like($@, qr/\AMessage transmission failed; This program was not started by Dispatcher/, 'and says why');

done_testing;
