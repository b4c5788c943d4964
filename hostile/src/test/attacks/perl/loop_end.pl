# Loops for ever in its END block, when it should be over.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s.*
# unprotected: GAINED
use strict;
use warnings;
END { $| = 1; my $begin = time; my $shown; while (1) { print "GAINED a processor\n" if time - $begin > $ARGV[0] && !$shown++ } }
exit 0;
