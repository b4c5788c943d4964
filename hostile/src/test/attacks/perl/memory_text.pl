# Fills the memory with one text.
# limits: cpu=20s
# expect: limit memory: .*|Out of memory.*
# unprotected: GAINED
use strict;
use warnings;
$| = 1;
my $text = "x" x (200 << 20);
print "GAINED 200 MiB\n";
sleep 2;
