# Opens more connections than the host has descriptors.
# also: \d+ connections of the program are closed; the last one: .*|the host took \d+ connections
# expect: A connection of the program is closed: The program has more than 32 connections\.
# unprotected: unsafe: it would take the host's descriptors
use strict;
use warnings;
use IO::Socket::UNIX;

my @held;
for (1 .. 5_000) { push @held, IO::Socket::UNIX->new(Peer => $ENV{DISPATCHER_BRIDGE}) || last }
die "the host took ".@held." connections";
