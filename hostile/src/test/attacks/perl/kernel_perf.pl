# Counts events of the processor, from which others' secrets could be told.
# expect: perf: Operation not permitted
# unprotected: unsafe: kernels differ
use strict;
use warnings;
my @values = (0, 0, -1, -1, 0);
my $result = syscall 298, @values;
die "perf: $!" if $result < 0;
print "GAINED $result\n";
