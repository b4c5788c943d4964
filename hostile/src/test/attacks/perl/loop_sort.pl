# Sorts with a comparison that takes its time.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s.*
# unprotected: GAINED
use strict;
use warnings;
$| = 1;
my $begin = time;
my $shown;
my @sorted = sort { for (1 .. 100_000) { print "GAINED a processor\n" if time - $begin > $ARGV[0] && !$shown++ } 1 } 1 .. 10_000;
