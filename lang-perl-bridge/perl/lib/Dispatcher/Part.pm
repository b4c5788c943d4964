package Dispatcher::Part;

use strict;
use warnings;

use Dispatcher::Arguments ();

our $VERSION = '0.1.0';

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
    $alpha = Dispatcher::Arguments::alpha($alpha);
    return $self->_set(Color => Color => $self->{object}->region->color($color), Alpha => $alpha);
}

sub resize {
    my ($self, $scale) = @_;
    Dispatcher::Arguments::needed('resize', 'metres, one number or [x, y, z]', $scale);
    return $self->_set(Scale => Scale => Dispatcher::Arguments::is_number($scale) ? [ ($scale) x 3 ] : $scale);
}

sub move_to {
    my ($self, $position) = @_;
    return $self->_set(Position => Position => Dispatcher::Arguments::needed('move_to', 'a position [x, y, z]', $position));
}

sub turn_to {
    my ($self, $rotation) = @_;
    return $self->_set(Rotation => Rotation => Dispatcher::Arguments::needed('turn_to', 'a rotation [x, y, z, w]', $rotation));
}

sub _set {
    my ($self, $what, @fields) = @_;
    my $object = $self->{object};
    return $object->region->command("SetPart${what}Request", { ObjectID => $object->id, LinkNum => $self->{link}, @fields });
}

1;

__END__

=head1 NAME

Dispatcher::Part - one part of an object

=head1 SYNOPSIS

    for my $part ($lamp->parts) {
        $part->paint('gold') if $part->shape eq 'sphere';
    }

=head1 METHODS

As it was when the parts were asked for:

=over

=item object, link, name, description

The L<Dispatcher::Object>; the part's number (0 for the only part, else 1 for the root and 2 and up for the others); its
texts.

=item shape

C<box>, C<cylinder>, C<prism>, C<sphere>, C<torus>, C<tube>, C<ring> or C<sculpture>.

=item position, rotation

Where it is from the root, in metres, and its own turn, C<[x, y, z, w]>.

=back

What changes the part:

=over

=item move_to($position), turn_to($rotation)

Moves and turns it, from the root.

=item resize($size)

Makes it that large: metres, one number or C<[x, y, z]>.

=item paint($color, $alpha)

Colours all its faces; C<$alpha> is opacity from 0 (invisible) to 1, 1 unless given.

=item new

For the library itself.

=back

=cut
