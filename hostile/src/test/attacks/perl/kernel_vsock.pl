# Opens sockets of families that know no namespaces or are seldom looked at.
# expect: socket: Address family not supported by protocol
# unprotected: unsafe: kernels differ
use strict;
use warnings;
for my $family (0, 3 .. 9, 11 .. 45) {
    for my $type (1, 2, 3, 5) {
        print "GAINED $family\n" if socket my $one, $family, $type, 0;
    }
}
die "socket: $!";
