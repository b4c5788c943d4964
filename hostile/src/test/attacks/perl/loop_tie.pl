# Hands the library a value that never answers.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s.*
# unprotected: GAINED
use strict;
use warnings;
use Dispatcher;

$| = 1;
my $begin = time;
my $shown;
package Endless;
sub TIESCALAR { return bless {} }
sub FETCH { while (1) { print "GAINED a processor\n" if time - $begin > $ARGV[0] && !$shown++ } }
package main;
tie my $value, "Endless";
$region->say($value);
