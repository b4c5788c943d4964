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
    $class->_follow_gone($of{region}) if defined $of{region};
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
    if (delete $self->{bridge}{handlers}{ $self->{id} } && !defined $self->{gone} && $self->{bridge}->is_own) {
        $self->{bridge}->call('cancel', ',"of":' . $self->{id});
    }
    return;
}

# Those that only hear of the region itself do not keep the program running.
sub count {
    return scalar grep { !$_->{quiet} } values %{ Dispatcher::Bridge->own->{handlers} || {} };
}

# A handler of objects that the region has forgotten; the region is given as its part of a frame.
sub gone {
    my ($class, $region, $code, $event) = @_;
    $class->_follow_gone($region);
    my $bridge = Dispatcher::Bridge->own;
    my $id     = 'gone ' . ++$bridge->{gone_handlers};
    return $bridge->{handlers}{$id} = bless
        { bridge => $bridge, id => $id, code => $code, event => $event, gone => $region, quiet => 1 }, $class;
}

# What the region has forgotten is never touched again.
sub _follow_gone {
    my ($class, $region) = @_;
    my $bridge = Dispatcher::Bridge->own;
    return if $bridge->{follows}{$region}++;
    my $id = $bridge->begin('on_gone', $region);
    $bridge->{gone}{$id} = $region;
    $bridge->finish($id);
    return;
}

# The handlers of the object end after the program has heard of it: with them the program may end.
sub _gone {
    my ($class, $bridge, $region, $fields) = @_;
    for my $handler (grep { defined $_->{gone} && $_->{gone} eq $region } values %{ $bridge->{handlers} || {} }) {
        $handler->_call($fields);
    }
    return $class->deleted([ $fields->{ObjectID} ]);
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
    my $region = $bridge->{gone}{ $event->{of} };
    return $class->_gone($bridge, $region, $event->{fields}) if defined $region;
    my $self = $bridge->{handlers}{ $event->{of} } or return;
    delete $bridge->{handlers}{ $event->{of} } if $self->{once};
    return $self->_call($event->{fields});
}

sub _call {
    my ($self, $fields) = @_;
    if (!eval { $self->{code}->($self->{event} ? $self->{event}->($fields) : ()); 1 }) {
        my $error = "$@";
        Dispatcher::Bridge->own->failed($error) or print {*STDERR} "A handler failed: $error";
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
the object that it is about, C<region> its region as a part of a frame; with C<quiet> it does not keep the program running.

=item gone($region, $code, $event)

A handler of objects that a region, given as a part of a frame, has forgotten.

=item count

How many handlers keep this process and thread running.

=item deleted(\@ids)

Ends the handlers of objects that the program has deleted; of all objects where no ids are given.

=item handle($event)

Calls the handler of an event.

=back

=cut
