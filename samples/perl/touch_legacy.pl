#!/usr/bin/perl
# Says who touched an object, in the manner of programs written against OpenSim::RemoteControl: with an endpoint and a UDP
# socket of its own. Runs until it is stopped, or has heard as many touches as --touches says.
#
#   touch_legacy.pl [--touches N] OBJECT-ID

use strict;
use warnings;

use Getopt::Long;
use IO::Select;
use IO::Socket::INET;
use JSON;
use Socket qw(INADDR_ANY pack_sockaddr_in);

use OpenSim::RemoteControl::Stream;

use constant {
    LIFE  => 5_000,    # milliseconds
    RENEW => 2,        # seconds
};

my $touches = 0;
GetOptions('touches=i' => \$touches) && @ARGV == 1 or die "usage: $0 [--touches N] OBJECT-ID\n";
my ($object) = @ARGV;

my $rc = OpenSim::RemoteControl::Stream->new(
    URL   => $ENV{OS_REMOTECONTROL_URL},
    SCENE => $ENV{OS_REMOTECONTROL_SCENE},
);
($rc->{CAPABILITY}) = split /:/, $ENV{OS_REMOTECONTROL_CAP};

my $socket = IO::Socket::INET->new(Proto => 'udp') or die "No socket can be had: $!\n";
bind $socket, pack_sockaddr_in(0, INADDR_ANY) or die "No port can be had: $!\n";

my $endpoint = succeed($rc->CreateEndPoint('localhost', $socket->sockport, LIFE))->{EndPointID};
my $request  = succeed($rc->RegisterTouchCallback($object, $endpoint))->{RequestID};

my $running = 1;
local $SIG{INT}  = sub { $running = 0 };
local $SIG{TERM} = $SIG{INT};

$| = 1;
print "listening\n";
my $select = IO::Select->new($socket);
my $heard  = 0;
while ($running && (!$touches || $heard < $touches)) {
    hear() if $select->can_read(RENEW);
    $rc->RenewEndPoint($endpoint, LIFE);
}

succeed($rc->UnregisterTouchCallback($object, $request));
succeed($rc->CloseEndPoint($endpoint));
print "$heard heard\n";

sub hear {
    $socket->recv(my $datagram, 65_536);
    my $event = decode_json($datagram);
    return if $event->{RequestID} ne $request;
    $heard++;
    print "touched by $event->{AvatarID}\n";
    $rc->SendChatMessage("touched by $event->{AvatarID}");
    return;
}

sub succeed {
    my ($result) = @_;
    die "$result->{_Message}\n" if !$result->{_Success};
    return $result;
}
