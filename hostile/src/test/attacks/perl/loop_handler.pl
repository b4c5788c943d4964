# Loops for ever in a handler of a timer.
# limits: cpu=1s
# expect: limit (handler-)?(cpu|time): .*
# unprotected: GAINED
use strict;
use warnings;
use Dispatcher;

$| = 1;
my $begin = time;
my $shown;
after(0.01, sub { while (1) { print "GAINED a processor\n" if time - $begin > $ARGV[0] && !$shown++ } });
Dispatcher->run;
