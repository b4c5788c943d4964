package Dispatcher::Object;

use strict;
use warnings;

use Dispatcher::Event ();
use Dispatcher::Json  ();

our $VERSION = '0.1.0';

use overload
    'eq'  => sub { ref $_[1] && $_[1]->isa(__PACKAGE__) ? $_[0]{id} eq $_[1]{id} : $_[0]{id} eq $_[1] },
    '=='  => sub { ref $_[1] && $_[1]->isa(__PACKAGE__) && $_[0]{id} eq $_[1]{id} },
    '""'  => sub { $_[0]{id} },
    bool  => sub { 1 };

sub new {
    my ($class, $id, $name) = @_;
    return bless { id => $id, name => $name }, $class;
}

# An object can stand wherever a message wants an id.
sub TO_JSON { return $_[0]{id} }

sub id { return $_[0]{id} }

sub name {
    my ($self) = @_;
    $self->{name} = $self->_data->{Name} if !defined $self->{name};
    return $self->{name};
}

sub owner {
    my ($self) = @_;
    return $self->_data->{OwnerID};
}

sub position {
    my ($self, $position) = @_;
    return $self->move_to($position) if defined $position;
    return $self->_call('GetObjectPositionRequest')->{Position};
}

sub rotation {
    my ($self, $rotation) = @_;
    return $self->turn_to($rotation) if defined $rotation;
    return $self->_call('GetObjectRotationRequest')->{Rotation};
}

sub move_to {
    my ($self, $position) = @_;
    $self->_call('SetObjectPositionRequest', Position => $position);
    return;
}

sub turn_to {
    my ($self, $rotation) = @_;
    $self->_call('SetObjectRotationRequest', Rotation => $rotation);
    return;
}

sub parts {
    my ($self) = @_;
    return map { Dispatcher::Part->new($self, $_) } @{ $self->_call('GetObjectPartsRequest')->{Parts} };
}

sub inventory {
    my ($self) = @_;
    return map {
        { name => $_->{Name}, description => $_->{Description}, asset => $_->{AssetID}, type => $_->{ItemType} }
    } @{ $self->_call('GetObjectInventoryRequest')->{Inventory} };
}

sub message {
    my ($self, $text) = @_;
    $self->_call('MessageObjectRequest', Message => $text);
    return;
}

sub paint {
    my ($self, $color, $alpha) = @_;
    $_->paint($color, $alpha) for $self->parts;
    return;
}

sub delete {
    my ($self) = @_;
    $self->_call('DeleteObjectRequest');
    return;
}

sub on_touch {
    my ($self, $code) = @_;
    return Dispatcher::Handler->begin('on_touch', ',"object":' . Dispatcher::Json::encode($self), $code,
        sub { Dispatcher::Touch->new($self, $_[0]) });
}

sub on_move {
    my ($self, $code) = @_;
    return Dispatcher::Handler->begin('on_update', ',"objects":' . Dispatcher::Json::encode([$self]), $code,
        sub { Dispatcher::Move->new($self, $_[0]) });
}

sub _data {
    my ($self) = @_;
    return $self->_call('GetObjectDataRequest');
}

sub _call {
    my ($self, $message, @fields) = @_;
    return $Dispatcher::region->call($message, ObjectID => $self->{id}, @fields);
}

package Dispatcher::Part;

my @SHAPES = qw(box cylinder prism sphere torus tube ring sculpture);

sub new {
    my ($class, $object, $fields) = @_;
    my $type = $fields->{Type};
    return bless {
        object      => $object,
        link        => $fields->{LinkNum},
        name        => $fields->{Name},
        description => $fields->{Description},
        shape       => $type >= 0 && $type < @SHAPES ? $SHAPES[$type] : 'unknown',
        position    => $fields->{OffsetPosition},
        rotation    => $fields->{OffsetRotation},
    }, $class;
}

sub object      { return $_[0]{object} }
sub link        { return $_[0]{link} }
sub name        { return $_[0]{name} }
sub description { return $_[0]{description} }
sub shape       { return $_[0]{shape} }
sub position    { return $_[0]{position} }
sub rotation    { return $_[0]{rotation} }

sub paint {
    my ($self, $color, $alpha) = @_;
    $self->_set(Color => Color => $Dispatcher::region->color($color), Alpha => defined $alpha ? $alpha : 1);
    return;
}

sub scale_to {
    my ($self, $scale) = @_;
    return $self->_set(Scale => Scale => $scale);
}

sub move_to {
    my ($self, $position) = @_;
    return $self->_set(Position => Position => $position);
}

sub turn_to {
    my ($self, $rotation) = @_;
    return $self->_set(Rotation => Rotation => $rotation);
}

sub _set {
    my ($self, $what, @fields) = @_;
    $Dispatcher::region->call("SetPart${what}Request", ObjectID => $self->{object}, LinkNum => $self->{link}, @fields);
    return;
}

1;

__END__

=head1 NAME

Dispatcher::Object - an object in the region, and its parts

=head1 SYNOPSIS

    use Dispatcher;

    my ($lamp) = $region->find('^Lamp$');
    $lamp->move_to([ 130, 128, 26 ]);
    $lamp->paint('gold');

=head1 METHODS

As text an object is its id; it can stand wherever an id is wanted.

=over

=item id

Its id.

=item name

Its name, as it was when it was first asked for.

=item owner

The id of its owner.

=item position, position($position)

Where it is now, C<[x, y, z]> in metres; with an argument the same as C<move_to>.

=item rotation, rotation($rotation)

How it is turned now, a quaternion C<[x, y, z, w]>; with an argument the same as C<turn_to>.

=item move_to($position)

Moves it.

=item turn_to($rotation)

Turns it.

=item parts

The parts that it is linked from, the root first.

=item inventory

What it contains: references to hashes with C<name>, C<description>, C<asset> and C<type>.

=item message($text)

Tells the scripts inside a text.

=item paint($color, $alpha)

Colours all its parts; C<$alpha> is opacity from 0 (invisible) to 1, 1 unless given.

=item delete

Deletes it from the region.

=item on_touch($code)

Calls C<$code> with a L<Dispatcher::Touch|Dispatcher::Event> whenever somebody touches it. Gives a handler.

=item on_move($code)

Calls C<$code> with a L<Dispatcher::Move|Dispatcher::Event> whenever its position changes. Gives a handler.

=item new, TO_JSON

For the library itself.

=back

=head1 Dispatcher::Part

One part of an object, as it was when the parts were asked for.

=over

=item object, link, name, description

The object; the part's number (0 for the only part, else 1 for the root and 2 and up for the others); its texts.

=item shape

C<box>, C<cylinder>, C<prism>, C<sphere>, C<torus>, C<tube>, C<ring> or C<sculpture>.

=item position, rotation

Where it is from the root, and its own turn.

=item paint($color, $alpha), scale_to($scale), move_to($position), turn_to($rotation)

Change the part.

=back

=cut
