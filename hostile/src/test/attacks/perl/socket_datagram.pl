# Sends datagrams into the network.
# expect: send: IO::Socket::INET: connect: Network is unreachable
# unprotected: unsafe: it would leave the machine
use strict;
use warnings;
use IO::Socket::INET;

my $socket = IO::Socket::INET->new(PeerAddr => "192.0.2.1", PeerPort => 9, Proto => "udp") or die "send: $@";
send $socket, "x", 0 or die "send: $!";
print "GAINED a datagram\n";
