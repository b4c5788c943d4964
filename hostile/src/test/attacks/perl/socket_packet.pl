# Listens to all packets of the machine.
# expect: socket: Address family not supported by protocol
# unprotected: unsafe: only root gains it
use strict;
use warnings;
socket my $socket, 17, 3, 0x0300 or die "socket: $!";
print "GAINED all packets\n";
