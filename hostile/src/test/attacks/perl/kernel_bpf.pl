# Loads a program into the kernel.
# expect: bpf: Operation not permitted
# unprotected: unsafe: only root gains it
use strict;
use warnings;
my @values = (0, 0, 0);
my $result = syscall 321, @values;
die "bpf: $!" if $result < 0;
print "GAINED $result\n";
