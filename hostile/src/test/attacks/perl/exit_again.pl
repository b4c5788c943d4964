# Replaces itself by another program.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s.*
# unprotected: GAINED
use strict;
use warnings;
exec "perl", "-e", 'my $end = time + 1 + shift; while (time < $end) { } print "GAINED a processor\n"', $ARGV[0];
