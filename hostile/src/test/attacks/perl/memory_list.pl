# Fills the memory with a list.
# limits: cpu=20s
# expect: limit memory: .*|Out of memory.*
# unprotected: GAINED
use strict;
use warnings;
$| = 1;
my @held;
for my $n (1 .. 400) { push @held, "x" x (1 << 20); print "GAINED 200 MiB\n" if $n == 200 }
