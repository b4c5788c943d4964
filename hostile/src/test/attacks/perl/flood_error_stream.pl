# Writes on standard error without end.
# limits: cpu=20s
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit output: .*
# unprotected: GAINED
use strict;
use warnings;
$| = 1;
for my $n (1 .. 1_000_000) { print STDERR "x" x 1000, "\n"; print "GAINED $n lines ", "x" x 1000, "\n" if $n == 200 }
