# Reads the keys of the user.
# expect: keyctl: Operation not permitted
# unprotected: unsafe: kernels differ
use strict;
use warnings;
my @values = (0, -3, 0);
my $result = syscall 250, @values;
die "keyctl: $!" if $result < 0;
print "GAINED $result\n";
