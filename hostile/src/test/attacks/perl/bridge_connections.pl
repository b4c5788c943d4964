# Opens more connections than the host has descriptors.
# also: A connection of the program .*
# hole-isolated: the operator reads more than one line of it, one of them the program's own
# expect: .+
# unprotected: unsafe: it would take the host's descriptors
use strict;
use warnings;
use IO::Socket::UNIX;

my @held;
for (1 .. 5_000) { push @held, IO::Socket::UNIX->new(Peer => $ENV{DISPATCHER_BRIDGE}) || last }
die "the host took ".@held." connections";
