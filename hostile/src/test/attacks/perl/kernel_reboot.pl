# Restarts the machine.
# expect: reboot: Operation not permitted
# unprotected: unsafe: it would restart the machine
use strict;
use warnings;
my @values = (0, 0, 0, 0);
my $result = syscall 169, @values;
die "reboot: $!" if $result < 0;
print "GAINED $result\n";
