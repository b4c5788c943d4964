# Asks for a queue to the kernel, past what filters system calls.
# expect: io_uring: Operation not permitted
# unprotected: unsafe: kernels differ
use strict;
use warnings;
my @values = (1, 0);
my $result = syscall 425, @values;
die "io_uring: $!" if $result < 0;
print "GAINED $result\n";
