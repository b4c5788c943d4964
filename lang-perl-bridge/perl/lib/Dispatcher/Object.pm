package Dispatcher::Object;

use strict;
use warnings;

use Dispatcher::Arguments ();
use Dispatcher::Call      ();
use Dispatcher::Event     ();
use Dispatcher::Handler   ();
use Dispatcher::Item      ();
use Dispatcher::Json      ();
use Dispatcher::Part      ();

our $VERSION = '0.1.0';

use overload
    'eq'  => sub { ref $_[1] && $_[1]->isa(__PACKAGE__) ? $_[0]{id} eq $_[1]{id} : $_[0]{id} eq $_[1] },
    '=='  => sub { ref $_[1] && $_[1]->isa(__PACKAGE__) && $_[0]{id} eq $_[1]{id} },
    '""'  => sub { $_[0]{id} },
    bool  => sub { 1 };

sub new {
    my ($class, $id, $name, $region) = @_;
    return bless { id => $id, name => $name, region => $region }, $class;
}

# An object can stand wherever a message wants an id.
sub TO_JSON { return $_[0]{id} }

sub id     { return $_[0]{id} }
sub region { return $_[0]{region} }

sub name {
    my ($self) = @_;
    return $self->{name} if defined $self->{name};
    return $self->_ask('GetObjectDataRequest', sub { $self->{name} = $_[0]{Name} });
}

sub owner {
    my ($self) = @_;
    return $self->_ask('GetObjectDataRequest', sub { $_[0]{OwnerID} });
}

sub position {
    my ($self, @position) = @_;
    return $self->move_to(@position) if @position;
    return $self->_ask('GetObjectPositionRequest', sub { $_[0]{Position} });
}

sub rotation {
    my ($self, @rotation) = @_;
    return $self->turn_to(@rotation) if @rotation;
    return $self->_ask('GetObjectRotationRequest', sub { $_[0]{Rotation} });
}

sub move_to {
    my ($self, $position) = @_;
    return $self->_command('SetObjectPositionRequest', Position => Dispatcher::Arguments::needed('move_to', 'a position [x, y, z]', $position));
}

sub turn_to {
    my ($self, $rotation) = @_;
    return $self->_command('SetObjectRotationRequest', Rotation => Dispatcher::Arguments::needed('turn_to', 'a rotation [x, y, z, w]', $rotation));
}

sub parts {
    my ($self) = @_;
    return @{ $self->_ask('GetObjectPartsRequest', sub { [ map { Dispatcher::Part->new($self, $_) } @{ $_[0]{Parts} } ] }) };
}

sub inventory {
    my ($self) = @_;
    return @{ $self->_ask('GetObjectInventoryRequest', sub { [ map { Dispatcher::Item->new($_) } @{ $_[0]{Inventory} } ] }) };
}

sub message {
    my ($self, $text) = @_;
    return $self->_command('MessageObjectRequest', Message => Dispatcher::Arguments::needed('message', 'a text', $text));
}

sub paint {
    my ($self, $color, $alpha) = @_;
    Dispatcher::Arguments::alpha($alpha);
    my @parts = $self->parts;
    Dispatcher::Call::overlap(sub { $_->paint($color, $alpha) for @parts; return });
    return;
}

sub clone {
    my ($self, @options) = @_;
    my $option = Dispatcher::Arguments::options('clone', \@options, qw(name description position rotation velocity));
    my $asset = $self->{region}->assets->of($self);
    my $data = $self->_ask('GetObjectDataRequest', sub { $_[0] });
    my %same = (
        name => $data->{Name}, description => $asset->description, position => $data->{Position}, rotation => $data->{Rotation},
    );
    return $self->{region}->create($asset->id, %same, map { $_ => $option->{$_} } grep { defined $option->{$_} } keys %$option);
}

sub fast {
    my ($self, @options) = @_;
    return ref($self)->new($self->{id}, $self->{name}, $self->{region}->fast(@options));
}

sub delete {
    my ($self) = @_;
    return $self->_command('DeleteObjectRequest');
}

sub on_touch {
    my ($self, $code) = @_;
    return $self->_handler('on_touch', 'object', $self, $code, 'Dispatcher::Touch');
}

sub on_move {
    my ($self, $code) = @_;
    return $self->_handler('on_update', 'objects', [$self], $code, 'Dispatcher::Move');
}

sub _handler {
    my ($self, $op, $field, $what, $code, $event) = @_;
    my $frame = $self->{region}->frame . qq(,"$field":) . Dispatcher::Json::encode($what);
    return Dispatcher::Handler->begin($op, $frame, $code, object => $self->{id}, region => $self->{region}->frame,
        event => sub { $event->new($self, $_[0]) });
}

sub _ask {
    my ($self, $message, $read) = @_;
    return $self->{region}->ask($message, { ObjectID => $self->{id} }, $read);
}

sub _command {
    my ($self, $message, @fields) = @_;
    return $self->{region}->command($message, { ObjectID => $self->{id}, @fields });
}

1;

__END__

=head1 NAME

Dispatcher::Object - an object in the region

=head1 SYNOPSIS

    use Dispatcher;

    my ($lamp) = $region->find('^Lamp$');
    $lamp->move_to([ 130, 128, 26 ]);
    $lamp->paint('gold');

=head1 METHODS

As text an object is its id; it can stand wherever an id is wanted.

=over

=item id, region

Its id, and the L<Dispatcher::Region> in which it is.

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

The L<Dispatcher::Part>s that it is linked from, the root first.

=item inventory

What it contains: L<Dispatcher::Item>s.

=item message($text)

Tells the scripts inside a text.

=item paint($color, $alpha)

Colours all its parts; C<$alpha> is opacity from 0 (invisible) to 1, 1 unless given.

=item clone(name => $text, position => [x, y, z], ...)

Makes another one like it and gives that: at the same place, turned likewise, of the same name and description, unless told;
C<description>, C<rotation> and C<velocity> may be given too.

=item fast(datagrams => 0)

The same object, whose commands (C<move_to>, C<paint>, ...) are not waited for: see C<fast> of L<Dispatcher::Region>.

=item delete

Deletes it from the region; ends this process's handlers of its touches and moves.

=item on_touch($code)

Calls C<$code> with a L<Dispatcher::Touch|Dispatcher::Event> whenever somebody touches it. Gives a
L<Dispatcher::Handler>.

=item on_move($code)

Calls C<$code> with a L<Dispatcher::Move|Dispatcher::Event> whenever its position changes. Gives a
L<Dispatcher::Handler>.

=item new, TO_JSON

For the library itself.

=back

=cut
