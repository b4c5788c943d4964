# Loops for ever in what is called when something is wrong.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s.*
# unprotected: GAINED
use strict;
use warnings;
$| = 1;
my $begin = time;
my $shown;
sub forever { while (1) { print "GAINED a processor\n" if time - $begin > $ARGV[0] && !$shown++ } }
$SIG{__WARN__} = $SIG{__DIE__} = \&forever;
die "x";
