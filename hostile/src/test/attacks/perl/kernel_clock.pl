# Sets the machine's clock.
# expect: clock: Operation not permitted
# unprotected: unsafe: it would set the clock
use strict;
use warnings;
my @values = (0, pack("qq", 0, 0));
my $result = syscall 227, @values;
die "clock: $!" if $result < 0;
print "GAINED $result\n";
