# Handles page faults of its own, a tool of kernel attacks.
# expect: userfault: Operation not permitted
# unprotected: unsafe: kernels differ
use strict;
use warnings;
my @values = (1);
my $result = syscall 323, @values;
die "userfault: $!" if $result < 0;
print "GAINED $result\n";
