# Loops for ever, and swallows every exception.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s.*
# unprotected: GAINED
use strict;
use warnings;
$| = 1;
my $begin = time;
my $shown;
while (1) { eval { local $SIG{__DIE__} = sub { }; while (1) { print "GAINED a processor\n" if time - $begin > $ARGV[0] && !$shown++ } } }
