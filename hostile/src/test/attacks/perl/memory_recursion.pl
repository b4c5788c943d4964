# Recurses as deep as it can.
# limits: cpu=20s
# expect: limit memory: .*|Out of memory.*
# unprotected: GAINED
use strict;
use warnings;
$| = 1;
no warnings "recursion";
sub deeper { my ($depth) = @_; print "GAINED a depth of a million\n" if $depth == 1_000_000; return deeper($depth + 1) + 1 }
deeper(0);
