package Dispatcher::Region;

use strict;
use warnings;

use Dispatcher::Bridge ();
use Dispatcher::Error  ();
use Dispatcher::Json   ();
use Dispatcher::Object ();

our $VERSION = '0.1.0';

my $ID = qr/\A[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\z/;

my %MOVEMENT = (
    object       => 'ObjectID',
    position     => 'Position',
    rotation     => 'Rotation',
    velocity     => 'Velocity',
    acceleration => 'Acceleration',
);

sub new {
    my ($class) = @_;
    return bless {}, $class;
}

sub name {
    return Dispatcher::Bridge->own->greeting->{scene};
}

sub create {
    my ($self, $shape, %option) = @_;
    _known('create', \%option, qw(name description position rotation velocity color alpha size));
    my $from_asset = $shape =~ $ID;
    if ($from_asset && defined $option{size}) {
        Dispatcher::Error->throw('WrongArgument', 'An object from an asset has its own size.', 'Leave out size.');
    }
    my $answer = $self->call('CreateObjectRequest',
        AssetID     => $from_asset ? $shape : $self->shape($shape, map { $_ => $option{$_} } qw(size color alpha)),
        Name        => $option{name},
        Description => $option{description},
        Position    => $option{position},
        Rotation    => $option{rotation},
        Velocity    => $option{velocity},
    );
    my $object = Dispatcher::Object->new($answer->{ObjectID}, $option{name});
    if ($from_asset && (defined $option{color} || defined $option{alpha})) {
        $object->paint($option{color}, $option{alpha});
    }
    return $object;
}

sub find {
    my ($self, @options) = @_;
    my $pattern = @options % 2 ? shift @options : undef;
    my %option = @options;
    _known('find', \%option, qw(near within box owner));
    my ($low, $high) = @{ $option{box} || [] };
    if (my $near = $option{near}) {
        my $within = defined $option{within} ? $option{within} : 10;
        ($low, $high) = ([ map { $_ - $within } @$near ], [ map { $_ + $within } @$near ]);
    }
    my $answer = $self->call('FindObjectsRequest',
        Pattern => $pattern, CoordinateA => $low, CoordinateB => $high, OwnerID => $option{owner});
    return map { Dispatcher::Object->new($_) } @{ $answer->{Objects} };
}

sub get {
    my ($self, $id) = @_;
    my $data = $self->call('GetObjectDataRequest', ObjectID => $id);
    return Dispatcher::Object->new($data->{ObjectID}, $data->{Name});
}

sub delete {
    my ($self, @objects) = @_;
    return $self->_done('DeleteObjectRequest', ObjectID => $objects[0]) if @objects == 1;
    return @objects ? $self->_done('DeleteBulkObjectsRequest', ObjectIDs => \@objects) : ();
}

sub delete_all {
    my ($self) = @_;
    return $self->_done('DeleteAllObjectsRequest');
}

sub say {
    my ($self, $text, $channel) = @_;
    return $self->_done('ChatRequest', Message => $text, Channel => $channel);
}

sub move {
    my ($self, $updates, $batch) = @_;
    $batch ||= 50;
    my @movements = map { _movement($_) } @$updates;
    my $bridge    = Dispatcher::Bridge->own;
    my @calls;
    while (my @some = splice @movements, 0, $batch) {
        push @calls, $bridge->begin('call', _frame('BulkDynamicsRequest', { Updates => \@some }));
    }
    $bridge->finish($_) for @calls;
    return;
}

sub height {
    my ($self, $x, $y) = @_;
    return $self->call('GetTerrainHeightRequest', X => $x, Y => $y)->{Height};
}

sub set_height {
    my ($self, $x, $y, $height) = @_;
    return $self->_done('SetTerrainHeightRequest', X => $x, Y => $y, Height => $height);
}

sub call {
    my ($self, $message, %fields) = @_;
    return Dispatcher::Bridge->own->call('call', _frame($message, \%fields))->{fields};
}

sub shape {
    my ($self, $shape, %option) = @_;
    _known('shape', \%option, qw(size color alpha));
    my $fields = ',"shape":' . Dispatcher::Json::encode($shape);
    for my $name (grep { defined $option{$_} } sort keys %option) {
        $fields .= qq(,"$name":) . Dispatcher::Json::encode($option{$name});
    }
    return Dispatcher::Bridge->own->call('asset', $fields)->{asset};
}

sub color {
    my ($self, $color) = @_;
    return $color if ref $color;
    $color = 'white' if !defined $color;
    return $self->{colors}{$color} ||=
        Dispatcher::Bridge->own->call('color', ',"color":' . Dispatcher::Json::encode($color))->{color};
}

sub _done {
    my ($self, @call) = @_;
    $self->call(@call);
    return;
}

sub _frame {
    my ($message, $fields) = @_;
    my %given = map { $_ => $fields->{$_} } grep { defined $fields->{$_} } keys %$fields;
    return ',"message":' . Dispatcher::Json::encode($message) . ',"fields":' . Dispatcher::Json::encode(\%given);
}

sub _movement {
    my ($update) = @_;
    my %update = ref $update eq 'HASH'
        ? %$update
        : map { ((qw(object position rotation velocity acceleration))[$_] => $update->[$_]) } 0 .. $#$update;
    _known('move', \%update, keys %MOVEMENT);
    return { map { $MOVEMENT{$_} => $update{$_} } grep { defined $update{$_} } keys %update };
}

sub _known {
    my ($method, $options, @names) = @_;
    my %known = map { $_ => 1 } @names;
    for my $name (sort keys %$options) {
        next if $known{$name};
        Dispatcher::Error->throw('WrongArgument', "$method takes no '$name'.", 'It takes ' . join(', ', sort @names) . '.');
    }
    return;
}

1;

__END__

=head1 NAME

Dispatcher::Region - the region that the program is connected to

=head1 SYNOPSIS

    use Dispatcher;

    my @lamps = $region->find('^Lamp', near => [ 128, 128, 25 ]);
    $region->say(scalar(@lamps) . ' lamps in ' . $region->name);

=head1 METHODS

=over

=item name

The region's name.

=item create($shape, name => $text, ...)

Makes an object and gives a L<Dispatcher::Object>. C<$shape> is C<box>, C<sphere>, C<cylinder>, C<prism>, C<torus>,
C<tube>, C<ring>, or the id of an object asset.

    name, description
    position   [x, y, z] in metres; the region's default is [128, 128, 20]
    rotation   a quaternion [x, y, z, w]
    velocity   [x, y, z] in metres a second
    color      a name, '#rrggbb' or three numbers from 0 to 1; white unless given
    alpha      opacity from 0 (invisible) to 1
    size       metres, one number or [x, y, z]; 0.5 unless given; only for shapes

=item find($pattern, near => [x, y, z], within => 10, box => [$corner, $corner], owner => $id)

Gives the objects that fit, in no promised order. C<$pattern> is a regular expression of the region's, found anywhere in
the name; it and all options may be left out.

=item get($id)

Gives the object with that id; dies with C<Dispatcher::Error::Refused> where there is none.

=item delete(@objects)

Deletes objects: L<Dispatcher::Object>s or ids.

=item delete_all

Deletes every object in the region.

=item say($text, $channel)

Says a text to everybody in the region; people hear channel 0.

=item move(\@updates, $batch)

Moves many objects at once. An update is a reference to a list of object, position, rotation, velocity, acceleration, or
to a hash with these names; all but the first two may be left out and are then set to none, they are not kept. C<$batch>
is how many travel in one message, 50 unless given; all the messages are under way at the same time.

=item height($x, $y), set_height($x, $y, $height)

The ground's height in metres.

=item call($message, FIELD => $value, ...)

Sends any message and gives a reference to the hash of its answer's fields:
C<< $region->call('ChatRequest', Message => 'hi') >>.

=item shape($shape, size => $size, color => $color, alpha => $alpha)

Makes sure that the region has an object asset for a shape, as C<create> does, and gives the asset's id.

=item color($color)

A colour as three numbers from 0 to 1.

=item new

For the library itself.

=back

=cut
