package Dispatcher::Bridge;

use strict;
use warnings;

use Errno qw(EINTR);
use Socket qw(AF_UNIX MSG_NOSIGNAL SOCK_STREAM pack_sockaddr_un);

use Dispatcher::Error ();
use Dispatcher::Json  ();

our $VERSION = '0.1.0';

use constant {
    PROTOCOL  => 1,
    READ_SIZE => 1 << 16,
    # The host reads no more from a connection with twice as many calls under way.
    MOST_CALLS => 128,
};

# The connection of this process and thread.
my $own;
my $owner = '';

sub own {
    my $here = _here();
    if (!defined $own || $owner ne $here) {
        $own   = __PACKAGE__->connect;
        $owner = $here;
    }
    return $own;
}

sub is_own {
    my ($self) = @_;
    return defined $own && $own == $self && $owner eq _here();
}

sub _here {
    return $INC{'threads.pm'} ? "$$/" . threads->tid : $$;
}

# A new thread gets a copy of the handle, on which the other thread's answers would come.
sub CLONE {
    undef $own;
    $owner = '';
    return;
}

END {
    if (defined $own && $own->is_own) {
        local ($?, $!);
        eval { $own->_send('{"op":"bye"}') };
    }
}

sub connect {
    my ($class) = @_;
    my ($path, $token) = @ENV{qw(DISPATCHER_BRIDGE DISPATCHER_BRIDGE_TOKEN)};
    if (!defined $path || !defined $token) {
        Dispatcher::Error->throw('Denied', 'This program was not started by Dispatcher.',
            "Run it with: dispatcher run $0");
    }
    # Where the host put its socket is to be trusted, also by a program that checks for taint.
    ($path) = $path =~ /\A(.*)\z/s;
    socket(my $socket, AF_UNIX, SOCK_STREAM, 0) or _unreachable("No socket can be had: $!.");
    CORE::connect($socket, pack_sockaddr_un($path)) or _unreachable("Dispatcher has ended: $!.");
    my $self = bless { socket => $socket, in => '', out => '', id => 0, answers => {}, events => [], depth => 0 }, $class;
    $self->_send('{"op":"hello","version":' . PROTOCOL . ',"token":' . Dispatcher::Json::quote($token) . '}');
    my $line;
    $line = $self->_line while !defined $line;
    $self->{greeting} = Dispatcher::Json::decode($line);
    if (($self->{greeting}{op} || '') ne 'hello') {
        _unreachable($self->{greeting}{reason} || 'Dispatcher does not let this program in.');
    }
    return $self;
}

sub greeting { return $_[0]{greeting} }
sub socket   { return $_[0]{socket} }

sub call {
    my ($self, $op, $fields, $octets) = @_;
    my $id = $self->begin($op, $fields);
    return $self->finish($id, $octets);
}

# A signal handler may call while another call is half made: Perl runs handlers between statements, so that what belongs
# together stands in one.
sub begin {
    my ($self, $op, $fields) = @_;
    $self->_make_room if keys %{ $self->{answers} } >= MOST_CALLS;
    my $rest = qq(,"op":"$op"$fields}\n);
    my $id;
    $self->{out} .= '{"id":' . ($id = ++$self->{id}) . $rest, $self->{answers}{$id} = undef;
    $self->_flush;
    return $id;
}

sub finish {
    my ($self, $id, $octets) = @_;
    {
        local $self->{depth} = $self->{depth} + 1;
        $self->_hear($id) while !defined $self->{answers}{$id};
        $self->_wake_others if $self->{depth} > 1;
    }
    my $line  = delete $self->{answers}{$id};
    my $begin = length qq({"id":$id,"ok":);
    if (substr($line, $begin - 6, 6) eq ',"ok":') {
        my $ok = substr $line, $begin, -1;
        return $octets ? Dispatcher::Json::decode_octets($ok) : Dispatcher::Json::decode($ok);
    }
    my $error = Dispatcher::Json::decode($line)->{error};
    return Dispatcher::Error->throw(@$error{qw(kind message advice text)});
}

sub tell {
    my ($self, $op, $fields) = @_;
    $self->_send(qq({"op":"$op"$fields}));
    return;
}

# Tells the host that something in the program failed; false where the host cannot be told.
sub failed {
    my ($self, $error) = @_;
    $error =~ s/\s+\z//;
    return eval { $self->tell('failure', ',"message":' . Dispatcher::Json::encode($error)); 1 };
}

sub next_event {
    my ($self) = @_;
    $self->_hear(0) while !@{ $self->{events} };
    return Dispatcher::Json::decode(shift @{ $self->{events} });
}

sub done {
    my ($self) = @_;
    $self->_send('{"op":"done","count":1}');
    return;
}

sub listening {
    my ($self, $on) = @_;
    $self->tell('listening', ',"on":' . ($on ? 'true' : 'false'));
    return;
}

# A program that begins call after call and reads no answer would wait for the host, which waits for it.
sub _make_room {
    my ($self) = @_;
    local $self->{depth} = $self->{depth} + 1;
    $self->_hear(0) while MOST_CALLS <= grep { !defined } values %{ $self->{answers} };
    $self->_wake_others if $self->{depth} > 1;
    return;
}

# The answer that an interrupted call waits for may have been read here, so that nothing else would wake it.
sub _wake_others {
    my ($self) = @_;
    $self->tell('nudge', '') if delete $self->{read_for_others};
    return;
}

# Answers are kept for whoever waits for them.
sub _hear {
    my ($self, $wanted) = @_;
    my $line = $self->_line;
    if (!defined $line) {
        return;
    }
    my ($id) = $line =~ /\A\{"id":([0-9]+),/;
    if (defined $id) {
        $self->{answers}{$id} = $line if exists $self->{answers}{$id};
        $self->{read_for_others} = 1 if $id != $wanted;
    }
    elsif ($line =~ /"event":/) {
        push @{ $self->{events} }, $line;
    }
    else {
        my $frame = Dispatcher::Json::decode($line);
        $self->{farewell}        = $frame->{reason} if ($frame->{op} || '') eq 'bye';
        $self->{read_for_others} = 1                if ($frame->{op} || '') eq 'nudge';
    }
    return;
}

# Undefined where a signal came first, whose handler may have read what is waited for.
sub _line {
    my ($self) = @_;
    while (1) {
        my $line = substr $self->{in}, 0, 1 + index($self->{in}, "\n"), '';
        if ($line ne '') {
            chop $line;
            return $line;
        }
        my $read = sysread $self->{socket}, $self->{in}, READ_SIZE, length $self->{in};
        next if $read;
        return if !defined $read && $! == EINTR;
        _unreachable($self->{farewell} || 'Dispatcher has ended.');
    }
}

sub _send {
    my ($self, $frame) = @_;
    $self->{out} .= "$frame\n";
    return $self->_flush;
}

sub _flush {
    my ($self) = @_;
    while (length $self->{out}) {
        no warnings 'uninitialized';
        my $sent;
        $sent = send($self->{socket}, $self->{out}, MSG_NOSIGNAL), substr($self->{out}, 0, $sent, '');
        next if defined $sent || $! == EINTR;
        $self->{out} = '';
        _unreachable($self->_last_words || "Dispatcher has ended: $!.");
    }
    return;
}

# Why the host closed the connection, where it said so.
sub _last_words {
    my ($self) = @_;
    eval { $self->_hear(0) while !defined $self->{farewell} };
    return $self->{farewell};
}

sub _unreachable {
    my ($message) = @_;
    return Dispatcher::Error->throw('Unreachable', $message, '');
}

1;

__END__

=head1 NAME

Dispatcher::Bridge - the way from a Perl program to the host

=head1 SYNOPSIS

    my $bridge = Dispatcher::Bridge->own;
    my $answer = $bridge->call('call', ',"message":"InfoRequest"');

=head1 DESCRIPTION

Speaks the frames of the bridge (F<docs/bridge.md>) over the socket that the environment names. L<Dispatcher> and
L<OpenSim::RemoteControl> are built on it; programs need it only for what those lack. Each process and each thread has a
connection of its own, which is made when it is first asked for.

C<$fields> below is the rest of a frame as JSON octets: it begins with a comma unless it is empty.

=head1 METHODS

=over

=item own

The connection of this process and thread.

=item is_own

Whether it is that, and not one that came along with C<fork> or a thread.

=item connect

A new connection.

=item greeting

What the host said at the beginning: C<scene>, C<region>, C<capability>.

=item socket

The connection's handle, for C<select>.

=item call($op, $fields, $octets)

Begins a call and waits for its answer; dies with a L<Dispatcher::Error> where it failed. With a true C<$octets> the text
in the answer stays octets.

=item begin($op, $fields), finish($id, $octets)

The two halves of C<call>, so that several calls can be under way.

=item tell($op, $fields)

A call that wants no answer.

=item next_event

Waits for an event: C<event>, C<of> (the id of the call that asked for it), C<fields>.

=item done

Tells the host that an event's handler has run; due once for each event.

=item listening($on)

Tells the host that events are handled as they come from now on, or that they are not any more.

=back

=cut
