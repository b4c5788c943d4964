# Sleeps in a handler, which needs no processor.
# limits: handler-time=1500ms
# expect: limit handler-time: .*
# unprotected: GAINED
use strict;
use warnings;
use Dispatcher;

$| = 1;
after(0.01, sub { sleep 1 + $ARGV[0]; print "GAINED the loop\n"; sleep 1000 });
Dispatcher->run;
