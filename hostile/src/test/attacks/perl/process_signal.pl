# Sends signals to all processes that it can reach by number.
# expect: \d+ processes were reached.*
# unprotected: GAINED
use strict;
use warnings;
my $parent = getppid;
my $reached = 0;
for my $pid (2 .. 40_000) { $reached++ if $pid != $$ && kill 0, $pid }
print "GAINED $reached processes\n" if $reached > 20 || $ARGV[0] < 1 && $reached;
die "$reached processes were reached";
