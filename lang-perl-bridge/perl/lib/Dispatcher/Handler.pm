package Dispatcher::Handler;

use strict;
use warnings;

use Dispatcher::Arguments ();
use Dispatcher::Bridge    ();

our $VERSION = '0.1.0';

# Handlers belong to the connection on which their events come.
sub begin {
    my ($class, $op, $fields, $code, %of) = @_;
    Dispatcher::Arguments::code('The handler', $code);
    my $bridge = Dispatcher::Bridge->own;
    my $id     = $bridge->begin($op, $fields);
    my $self   = bless { %of, bridge => $bridge, id => $id, code => $code, once => $op eq 'after' }, $class;
    $bridge->{handlers}{$id} = $self;
    if (!eval { $bridge->finish($id); 1 }) {
        delete $bridge->{handlers}{$id};
        die $@;
    }
    return $self;
}

sub cancel {
    my ($self) = @_;
    if (delete $self->{bridge}{handlers}{ $self->{id} } && $self->{bridge}->is_own) {
        $self->{bridge}->call('cancel', ',"of":' . $self->{id});
    }
    return;
}

sub count {
    return scalar keys %{ Dispatcher::Bridge->own->{handlers} || {} };
}

# The objects are gone: nobody will touch or move them any more.
sub deleted {
    my ($class, $ids) = @_;
    my %gone = map { lc $_ => 1 } @{ $ids || [] };
    for my $handler (values %{ Dispatcher::Bridge->own->{handlers} || {} }) {
        my $object = $handler->{object};
        $handler->cancel if defined $object && (!$ids || $gone{ lc $object });
    }
    return;
}

sub handle {
    my ($class, $event) = @_;
    my $bridge = Dispatcher::Bridge->own;
    my $self = $bridge->{handlers}{ $event->{of} } or return;
    delete $bridge->{handlers}{ $event->{of} } if $self->{once};
    if (!eval { $self->{code}->($self->{event} ? $self->{event}->($event->{fields}) : ()); 1 }) {
        my $error = $@;
        print {*STDERR} "A handler failed: $error";
    }
    return;
}

1;

__END__

=head1 NAME

Dispatcher::Handler - a function that is called for events or by a timer

=head1 SYNOPSIS

    my $handler = $lamp->on_touch(sub { $region->say('touched') });
    $handler->cancel;

=head1 METHODS

=over

=item cancel

Ends it; the function is not called again.

=back

For the library itself:

=over

=item begin($op, $fields, $code, %of)

Asks the host for events or a timer. C<event> is what makes an event of the fields that the host tells, C<object> the id of
the object that it is about.

=item count

How many handlers this process and thread has.

=item deleted(\@ids)

Ends the handlers of objects that the program has deleted; of all objects where no ids are given.

=item handle($event)

Calls the handler of an event.

=back

=cut
