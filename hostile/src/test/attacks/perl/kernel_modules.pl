# Loads a module into the kernel.
# expect: modules: Operation not permitted
# unprotected: unsafe: it would change the machine
use strict;
use warnings;
my @values = (0, 0, "");
my $result = syscall 175, @values;
die "modules: $!" if $result < 0;
print "GAINED $result\n";
