# Makes a socket to the machine that hosts this one.
# expect: socket: Address family not supported by protocol
# unprotected: unsafe: machines differ
use strict;
use warnings;
socket my $socket, 40, 1, 0 or die "socket: $!";
print "GAINED a socket to the outer machine\n";
