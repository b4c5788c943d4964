package OpenSim::RemoteControl;

use strict;
use warnings;

use Digest::MD5 ();

our $VERSION = '0.1.0';

my @CENTRE   = (128, 128, 50);
my @IDENTITY = (0, 0, 0, 1);
my @ZERO     = (0, 0, 0);

# For each method its message and its arguments: a field's name, or a field and what it is where the argument is missing.
my %METHODS = (
    RenewCapability      => [ 'Dispatcher', 'RenewCapability', 'LifeSpan' ],
    DestroyCapability    => [ 'Dispatcher', 'DestroyCapability' ],
    Info                 => [ 'Dispatcher', 'Info' ],
    MessageFormatRequest => [ 'Dispatcher', 'MessageFormat', 'MessageName' ],
    CreateEndPoint       => [ 'Dispatcher', 'CreateEndPoint', 'CallbackHost', 'CallbackPort', 'LifeSpan' ],
    RenewEndPoint        => [ 'Dispatcher', 'RenewEndPoint', 'EndPointID', 'LifeSpan' ],
    CloseEndPoint        => [ 'Dispatcher', 'CloseEndPoint', 'EndPointID' ],

    SendChatMessage     => [ 'RemoteControl', 'Chat', 'Message', [ Position => 128, 128, 128 ] ],
    GetAvatarAppearance => [ 'RemoteControl', 'GetAvatarAppearance', 'AvatarID' ],
    SetAvatarAppearance => [ 'RemoteControl', 'SetAvatarAppearance', 'SerializedAppearance', 'AvatarID' ],

    CreateBulkObjects => [ 'RemoteControl', 'CreateBulkObjects', 'Objects' ],
    DeleteObject      => [ 'RemoteControl', 'DeleteObject', 'ObjectID' ],
    DeleteBulkObjects => [ 'RemoteControl', 'DeleteBulkObjects', 'ObjectIDs' ],
    DeleteAllObjects  => [ 'RemoteControl', 'DeleteAllObjects' ],

    GetObjectParts     => [ 'RemoteControl', 'GetObjectParts', 'ObjectID' ],
    GetObjectInventory => [ 'RemoteControl', 'GetObjectInventory', 'ObjectID' ],
    GetObjectData      => [ 'RemoteControl', 'GetObjectData', 'ObjectID' ],
    GetObjectPosition  => [ 'RemoteControl', 'GetObjectPosition', 'ObjectID' ],
    SetObjectPosition  => [ 'RemoteControl', 'SetObjectPosition', 'ObjectID', [ Position => @CENTRE ] ],
    GetObjectRotation  => [ 'RemoteControl', 'GetObjectRotation', 'ObjectID' ],
    SetObjectRotation  => [ 'RemoteControl', 'SetObjectRotation', 'ObjectID', [ Rotation => @IDENTITY ] ],
    BulkDynamics       => [ 'RemoteControl', 'BulkDynamics', 'Updates' ],
    MessageObject      => [ 'RemoteControl', 'MessageObject', 'ObjectID', 'Message' ],

    SetPartPosition => [ 'RemoteControl', 'SetPartPosition', 'ObjectID', 'LinkNum', [ Position => @ZERO ] ],
    SetPartRotation => [ 'RemoteControl', 'SetPartRotation', 'ObjectID', 'LinkNum', [ Rotation => @IDENTITY ] ],
    SetPartScale    => [ 'RemoteControl', 'SetPartScale', 'ObjectID', 'LinkNum', [ Scale => 1, 1, 1 ] ],

    RegisterTouchCallback     => [ 'RemoteControl', 'RegisterTouchCallback', 'ObjectID', 'EndPointID' ],
    UnregisterTouchCallback   => [ 'RemoteControl', 'UnregisterTouchCallback', 'ObjectID', 'RequestID' ],
    RegisterUpdatedCallback   => [ 'RemoteControl', 'RegisterUpdatedCallback', 'ObjectIDs', 'EndPointID' ],
    UnregisterUpdatedCallback => [ 'RemoteControl', 'UnregisterUpdatedCallback', 'ObjectIDs', 'RequestID' ],

    TestAsset          => [ 'RemoteControl', 'TestAsset', 'AssetID' ],
    GetAsset           => [ 'RemoteControl', 'GetAsset', 'AssetID' ],
    GetAssetFromObject => [ 'RemoteControl', 'GetAssetFromObject', 'ObjectID' ],
    GetDependentAssets => [ 'RemoteControl', 'GetDependentAssets', 'AssetID' ],
    AddAsset           => [ 'RemoteControl', 'AddAsset', 'Asset' ],

    GetSunParameters  => [ 'RemoteControl', 'GetSunParameters' ],
    GetTerrainHeight  => [ 'RemoteControl', 'GetTerrainHeight', 'X', 'Y' ],
    SetTerrainHeight  => [ 'RemoteControl', 'SetTerrainHeight', 'X', 'Y', 'Height' ],
    SensorDataRequest => [ 'RemoteSensor', 'SensorData', 'SensorFamily', 'SensorID', 'SensorData' ],
);

for my $name (keys %METHODS) {
    my ($domain, $message, @fields) = @{ $METHODS{$name} };
    no strict 'refs';
    *{$name} = sub {
        my ($self, @arguments) = @_;
        return $self->_send($domain, $message, _fields(\@fields, \@arguments));
    };
}

sub new {
    my ($class, @options) = @_;
    my %options = @options == 1 && ref $options[0] ? %{ $options[0] } : @options;
    # Some programs make one from another: $rc->new(...).
    return bless { REQUESTTYPE => 'sync', DOMAINLIST => [qw(Dispatcher RemoteControl)], %options }, ref $class || $class;
}

sub AuthenticateAvatarByUUID {
    my ($self, $uuid, $password, $lifespan) = @_;
    return $self->_authenticate({ UserID => $uuid }, $password, $lifespan);
}

sub AuthenticateAvatarByName {
    my ($self, $name, $password, $lifespan) = @_;
    my ($first, $last) = split ' ', defined $name ? $name : '', 2;
    return $self->_authenticate({ FirstName => $first, LastName => $last }, $password, $lifespan);
}

sub AuthenticateAvatarByEmail {
    my ($self, $email, $password, $lifespan) = @_;
    return $self->_authenticate({ EmailAddress => $email }, $password, $lifespan);
}

sub FindObjects {
    my ($self, $coord1, $coord2, $pattern, $owner) = @_;
    return $self->_send('RemoteControl', 'FindObjects', {
        CoordinateA => _filled($coord1),
        CoordinateB => _filled($coord2),
        Pattern     => $pattern,
        OwnerID     => $owner,
    });
}

sub CreateObject {
    my ($self, $asset, $position, $rotation, $velocity, $name, $description, $parameter) = @_;
    return $self->_send('RemoteControl', 'CreateObject', {
        AssetID        => $asset,
        Position       => $position || [@CENTRE],
        Rotation       => $rotation || [@IDENTITY],
        Velocity       => $velocity || [@ZERO],
        Name           => $name,
        Description    => $description,
        StartParameter => defined $parameter ? $parameter : '{}',
    });
}

sub SetPartColor {
    my ($self, $object, $part, $color, $alpha) = @_;
    return $self->_send('RemoteControl', 'SetPartColor', {
        ObjectID => $object,
        LinkNum  => $part,
        Color    => $color || [@ZERO],
        Alpha    => defined $alpha ? $alpha : '0.0',
    });
}

sub SetSunParameters {
    my ($self, $current, $day, $year) = @_;
    return $self->_send('RemoteControl', 'SetSunParameters', {
        CurrentTime => $current,
        DayLength   => defined $day  ? $day  : '0.0',
        YearLength  => defined $year ? $year : '0.0',
    });
}

sub _PostRequest {
    my ($self) = @_;
    die ref($self) . " has no way to send requests; use OpenSim::RemoteControl::Stream or ::Packet.\n";
}

# The whole message as the protocol has it; a field without a value is left out.
sub _message {
    my ($self, $domain, $operation, $params) = @_;
    my %message = (
        %$params,
        '$type'       => $operation,
        _Domain       => $domain,
        _Scene        => $self->{SCENE},
        _Capability   => $self->{CAPABILITY},
        _AsyncRequest => lc($self->{REQUESTTYPE} || '') eq 'async' ? \1 : \0,
    );
    defined $message{$_} or delete $message{$_} for keys %message;
    return \%message;
}

sub _send {
    my ($self, $domain, $message, $params) = @_;
    defined $params->{$_} or delete $params->{$_} for keys %$params;
    return $self->_PostRequest($domain, "$domain.Messages.${message}Request", $params);
}

sub _authenticate {
    my ($self, $who, $password, $lifespan) = @_;
    utf8::encode(my $octets = defined $password ? $password : '');
    return $self->_send('Dispatcher', 'CreateCapability', {
        %$who,
        HashedPasswd => Digest::MD5::md5_hex($octets),
        LifeSpan     => $lifespan,
        DomainList   => $self->{DOMAINLIST},
    });
}

sub _fields {
    my ($names, $arguments) = @_;
    my %fields;
    for my $i (0 .. $#$names) {
        my ($name, @default) = ref $names->[$i] ? @{ $names->[$i] } : $names->[$i];
        $fields{$name} = defined $arguments->[$i] ? $arguments->[$i] : @default ? \@default : undef;
    }
    return \%fields;
}

sub _filled {
    my ($coordinate) = @_;
    return ref $coordinate && @$coordinate ? $coordinate : undef;
}

1;

__END__

=head1 NAME

OpenSim::RemoteControl - the calls of a region, as older programs make them

=head1 SYNOPSIS

    use OpenSim::RemoteControl::Stream;

    my $rc = OpenSim::RemoteControl::Stream->new(URL => $ENV{OS_REMOTECONTROL_URL}, SCENE => $ENV{OS_REMOTECONTROL_SCENE});
    ($rc->{CAPABILITY}) = split /:/, $ENV{OS_REMOTECONTROL_CAP};

    my $result = $rc->FindObjects(undef, undef, '^Lamp$');
    die $result->{_Message} if !$result->{_Success};
    print "$_\n" for @{ $result->{Objects} };

=head1 DESCRIPTION

The base class of L<OpenSim::RemoteControl::Stream> and L<OpenSim::RemoteControl::Packet>. New programs will like
L<Dispatcher> better.

Every call gives a reference to a hash: C<_Success> (0 failure, 1 success, 2 queued), C<_Message> (why it failed, or
warnings), and the answer's own fields under their names of the protocol. Text is octets, as it travels. An argument that
is missing is left out of the message, unless a default is named below. Vectors are C<[x, y, z]> in metres, rotations
C<[x, y, z, w]>.

The host holds the region's capability. What a program is given as one (C<OS_REMOTECONTROL_CAP>, the C<AuthenticateAvatarBy...>
calls) is good while the program runs, and only here.

=head1 FIELDS

To be read and assigned from outside.

=over

=item URL, ENDPOINT

Where the region is; must be the region that the host is connected to.

=item SCENE

The scene's name.

=item CAPABILITY

The capability.

=item REQUESTTYPE

C<sync>, or C<async>: then an answer is only "queued".

=item DOMAINLIST

The message domains to ask for; C<Dispatcher> and C<RemoteControl> unless given.

=back

=head1 METHODS

=over

=item new(FIELD => $value, ...)

Takes a list or a reference to a hash.

=item AuthenticateAvatarByUUID($uuid, $password, $lifespan)

=item AuthenticateAvatarByName("First Last", $password, $lifespan)

=item AuthenticateAvatarByEmail($email, $password, $lifespan)

=item RenewCapability($lifespan), DestroyCapability()

C<Capability> and C<LifeSpan> (seconds).

=item Info()

What the region offers.

=item MessageFormatRequest($message)

An example of a message.

=item CreateEndPoint($host, $port, $life), RenewEndPoint($id, $life), CloseEndPoint($id)

An address for callbacks; C<$life> in milliseconds. A host name is resolved to the address that the region accepts.

=item SendChatMessage($message, $position = [128, 128, 128])

=item GetAvatarAppearance($id), SetAvatarAppearance($appearance, $id)

=item FindObjects($coord1, $coord2, $pattern, $owner)

Empty coordinates are left out.

=item CreateObject($asset, $position = [128, 128, 50], $rotation = [0, 0, 0, 1], $velocity = [0, 0, 0], $name, $description, $parameter = "{}")

=item DeleteObject($id), DeleteAllObjects()

=item GetObjectParts($id), GetObjectInventory($id), GetObjectData($id)

=item GetObjectPosition($id), SetObjectPosition($id, $position = [128, 128, 50])

=item GetObjectRotation($id), SetObjectRotation($id, $rotation = [0, 0, 0, 1])

=item MessageObject($id, $message)

=item SetPartPosition($id, $part, $position = [0, 0, 0])

=item SetPartRotation($id, $part, $rotation = [0, 0, 0, 1])

=item SetPartScale($id, $part, $scale = [1, 1, 1])

=item SetPartColor($id, $part, $color = [0, 0, 0], $alpha = 0.0)

=item RegisterTouchCallback($id, $endpoint), UnregisterTouchCallback($id, $request)

=item TestAsset($id), GetAsset($id), GetAssetFromObject($object), GetDependentAssets($id)

=item AddAsset(\%asset)

C<AssetID>, C<SerializedAsset> (base64), C<Name>, C<Description>, C<ContentType>, C<CreatorID>.

=back

What older programs did not have:

=over

=item CreateBulkObjects(\@specifications), DeleteBulkObjects(\@ids), BulkDynamics(\@updates)

=item RegisterUpdatedCallback(\@ids, $endpoint), UnregisterUpdatedCallback(\@ids, $request)

=item GetSunParameters(), SetSunParameters($current, $day = 0.0, $year = 0.0)

=item GetTerrainHeight($x, $y), SetTerrainHeight($x, $y, $height)

=item SensorDataRequest($family, $id, $values)

=back

=head1 SUBCLASSES

A subclass supplies C<_PostRequest($domain, $operation, \%params)>: C<$operation> is the message's full name, for example
C<RemoteControl.Messages.ChatRequest>; it gives the answer as a reference to a hash.

=cut
