package Dispatcher::Event;

use strict;
use warnings;

use Dispatcher::Bridge ();
use Dispatcher::Error  ();

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

package Dispatcher::Handler;

# Handlers belong to the connection on which their events come.
sub begin {
    my ($class, $op, $fields, $code, $event) = @_;
    if (ref $code ne 'CODE') {
        Dispatcher::Error->throw('WrongArgument', 'The handler takes a reference to a function.', '');
    }
    my $bridge = Dispatcher::Bridge->own;
    my $id     = $bridge->begin($op, $fields);
    my $self   = bless { bridge => $bridge, id => $id, code => $code, event => $event, once => $op eq 'after' }, $class;
    $bridge->{handlers}{$id} = $self;
    if (!eval { $bridge->finish($id); 1 }) {
        delete $bridge->{handlers}{$id};
        die $@;
    }
    return $self;
}

sub cancel {
    my ($self) = @_;
    if (delete $self->{bridge}{handlers}{ $self->{id} }) {
        $self->{bridge}->call('cancel', ',"of":' . $self->{id});
    }
    return;
}

sub count {
    return scalar keys %{ Dispatcher::Bridge->own->{handlers} || {} };
}

sub handle {
    my ($class, $event) = @_;
    my $bridge = Dispatcher::Bridge->own;
    my $self = $bridge->{handlers}{ $event->{of} } or return;
    delete $bridge->{handlers}{ $event->{of} } if $self->{once};
    if (!eval { $self->{code}->($self->{event}->($event->{fields})); 1 }) {
        my $error = $@;
        print {*STDERR} "A handler failed: $error";
    }
    return;
}

1;

__END__

=head1 NAME

Dispatcher::Event - what handlers are told, and what stands for a handler

=head1 SYNOPSIS

    my $handler = $lamp->on_touch(sub {
        my ($touch) = @_;
        print $touch->avatar, ' touched face ', $touch->face, "\n";
    });
    $handler->cancel;

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

=head1 Dispatcher::Handler

A function that is called for events or by a timer.

=over

=item cancel

Ends it; the function is not called again.

=back

For the library itself:

=over

=item new($object, $fields)

Makes a touch or a move of what the host tells.

=item begin($op, $fields, $code, $event)

Asks the host for events or a timer.

=item count

How many handlers this process and thread has.

=item handle($event)

Calls the handler of an event.

=back

=cut
