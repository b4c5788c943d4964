# Loops for ever, deaf to every signal that can be ignored.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s.*
# unprotected: GAINED
use strict;
use warnings;
$| = 1;
$SIG{$_} = "IGNORE" for qw(TERM INT HUP QUIT PIPE ALRM USR1 USR2 XCPU TSTP);
my $begin = time;
my $shown;
while (1) { print "GAINED a processor\n" if time - $begin > $ARGV[0] && !$shown++ }
