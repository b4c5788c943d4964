package Dispatcher::Event;

use strict;
use warnings;

our $VERSION = '0.1.0';

package Dispatcher::Touch;

sub new {
    my ($class, $object, $fields) = @_;
    my $surface = $fields->{TouchEvent};
    return bless {
        object   => $object,
        avatar   => $fields->{AvatarID},
        offset   => $fields->{OffsetPosition},
        face     => $surface->{FaceIndex},
        position => $surface->{Position},
        normal   => $surface->{Normal},
        st       => $surface->{STCoord},
        uv       => $surface->{UVCoord},
    }, $class;
}

sub object   { return $_[0]{object} }
sub avatar   { return $_[0]{avatar} }
sub offset   { return $_[0]{offset} }
sub face     { return $_[0]{face} }
sub position { return $_[0]{position} }
sub normal   { return $_[0]{normal} }
sub st       { return $_[0]{st} }
sub uv       { return $_[0]{uv} }

package Dispatcher::Move;

sub new {
    my ($class, $object, $fields) = @_;
    return bless { object => $object, position => $fields->{Position} }, $class;
}

sub object   { return $_[0]{object} }
sub position { return $_[0]{position} }

1;

__END__

=head1 NAME

Dispatcher::Event - what handlers are told

=head1 SYNOPSIS

    $lamp->on_touch(sub {
        my ($touch) = @_;
        print $touch->avatar, ' touched face ', $touch->face, "\n";
    });

=head1 Dispatcher::Touch

Somebody touched an object.

=over

=item object

The L<Dispatcher::Object>.

=item avatar

The id of who touched it.

=item face

The number of the face.

=item position

The point that was touched, in the region's coordinates, metres.

=item offset

Where the touched part is from the object's root, metres.

=item normal

The surface's normal there.

=item st, uv

The place on the face and on its texture, 0 to 1; zeros where the viewer did not say.

=back

=head1 Dispatcher::Move

An object moved.

=over

=item object

The L<Dispatcher::Object>.

=item position

Where it is now, metres.

=back

=head1 FOR THE LIBRARY ITSELF

=over

=item new($object, $fields)

Makes an event of what the host tells.

=back

=cut
