# Connects to the region past the host.
# expect: connect: IO::Socket::INET: connect: Connection refused
# unprotected: GAINED
use strict;
use warnings;
use IO::Socket::INET;

my $socket = IO::Socket::INET->new(PeerAddr => "127.0.0.1", PeerPort => $ARGV[1], Timeout => 3) or die "connect: $@";
print "GAINED a connection\n";
