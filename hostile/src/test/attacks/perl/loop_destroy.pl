# Loops for ever in a destructor.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s.*
# unprotected: GAINED
use strict;
use warnings;
package Undying;
sub DESTROY { $| = 1; my $begin = time; my $shown; while (1) { print "GAINED a processor\n" if time - $begin > $ARGV[0] && !$shown++ } }
package main;
my $undying = bless {}, "Undying";
undef $undying;
