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

package Dispatcher::Change;

sub new {
    my ($class, $region, $fields) = @_;
    return bless {
        kind         => $fields->{Kind},
        object       => Dispatcher::Object->new($fields->{ObjectID}, $fields->{Name}, $region),
        name         => $fields->{Name},
        old_name     => $fields->{OldName},
        position     => $fields->{Position},
        old_position => $fields->{OldPosition},
    }, $class;
}

sub kind         { return $_[0]{kind} }
sub object       { return $_[0]{object} }
sub name         { return $_[0]{name} }
sub old_name     { return $_[0]{old_name} }
sub position     { return $_[0]{position} }
sub old_position { return $_[0]{old_position} }
sub polled       { return 1 }

package Dispatcher::Loss;

sub new {
    my ($class, $fields) = @_;
    return bless { began => $fields->{Began}, reason => $fields->{Reason} }, $class;
}

sub began  { return $_[0]{began} }
sub reason { return $_[0]{reason} }

package Dispatcher::Gap;

sub new {
    my ($class, $fields) = @_;
    return bless { map { lc $_ => $fields->{$_} } qw(Cause Began Ended Dropped) }, $class;
}

sub cause   { return $_[0]{cause} }
sub began   { return $_[0]{began} }
sub ended   { return $_[0]{ended} }
sub seconds { return $_[0]{ended} - $_[0]{began} }
sub dropped { return $_[0]{dropped} }

package Dispatcher::Gone;

sub new {
    my ($class, $region, $fields) = @_;
    return bless { object => Dispatcher::Object->new($fields->{ObjectID}, undef, $region), at => $fields->{At} }, $class;
}

sub object { return $_[0]{object} }
sub at     { return $_[0]{at} }

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

=head1 Dispatcher::Change

What C<watch> found.

=over

=item kind

C<created>, C<removed>, C<renamed> or C<moved>.

=item object

The L<Dispatcher::Object>.

=item name, old_name

Its name; the name that it had before it was renamed.

=item position, old_position

Where it is, or was when it was last seen; where it was before it moved. Metres.

=item polled

Always 1: the change was found by asking, some time after it had happened.

=back

=head1 Dispatcher::Loss

The region does not answer.

=over

=item began

When it was last known to answer, in seconds since 1970, with milliseconds.

=item reason

What came instead of an answer.

=back

=head1 Dispatcher::Gap

A time, now over, in which touches and moves may have been missed.

=over

=item cause

C<unreachable>, C<lapsed>, C<restarted>, or C<overflow>: the program handled its events more slowly than they came.

=item began, ended, seconds

When events were last known to be heard, when they were heard again (both in seconds since 1970), and how long that was.

=item dropped

How many events are known to be lost; 0 where nobody can count them.

=back

=head1 Dispatcher::Gone

The handlers of an object have ended, since the region does not know it any more.

=over

=item object

The L<Dispatcher::Object>.

=item at

When the region said so, in seconds since 1970.

=back

=head1 FOR THE LIBRARY ITSELF

=over

=item new($object, $fields)

Makes an event of what the host tells.

=back

=cut
