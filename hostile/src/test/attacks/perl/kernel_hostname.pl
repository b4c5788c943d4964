# Gives the machine another name.
# expect: hostname: Operation not permitted
# unprotected: unsafe: it would change the machine
use strict;
use warnings;
my @values = ("evil", 4);
my $result = syscall 170, @values;
die "hostname: $!" if $result < 0;
print "GAINED $result\n";
