# Fills the memory in children, each of which takes little.
# limits: cpu=20s
# expect: limit memory: .*|Out of memory.*
# unprotected: GAINED
use strict;
use warnings;
$| = 1;
my $n = 0;
for (1 .. 10) {
    if (!fork) { my $text = "x" x (30 << 20); sleep 3; print "GAINED 30 MiB for a child\n" if $_ == 10; exit }
}
1 while wait > 0;
