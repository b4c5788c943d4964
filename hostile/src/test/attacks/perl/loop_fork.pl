# Loops in children, while it waits itself.
# limits: cpu=2s
# expect: limit (cpu|threads): .*
# unprotected: GAINED
use strict;
use warnings;
$| = 1;
my $begin = time;
my $shown;
for (1 .. 4) { if (!fork) { while (1) { print "GAINED a processor\n" if time - $begin > $ARGV[0] && !$shown++ } } }
1 while wait > 0;
