# Traces processes like a debugger.
# expect: ptrace: Operation not permitted
# unprotected: unsafe: it would be traced itself
use strict;
use warnings;
my @values = (0, 0, 0, 0);
my $result = syscall 101, @values;
die "ptrace: $!" if $result < 0;
print "GAINED $result\n";
