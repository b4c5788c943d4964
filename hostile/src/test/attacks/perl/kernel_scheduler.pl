# Asks for a processor before everybody else.
# expect: scheduler: Operation not permitted, place: Permission denied$
# unprotected: unsafe: it would stop the machine
use strict;
use warnings;
my $priority = pack "i", 50;
print "GAINED real time\n" if syscall(144, 0, 1, $priority) >= 0;
my $real = "$!";
print "GAINED a better place\n" if syscall(141, 0, 0, -20) >= 0;
die "scheduler: $real, place: $!";
