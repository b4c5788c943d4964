# Writes lines into the log without end.
# limits: cpu=20s
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit log-lines: .*
# unprotected: GAINED
use strict;
use warnings;
use Dispatcher;

$| = 1;
for my $n (1 .. 100_000) { Dispatcher->log("debug", "spam"); print "GAINED $n lines\n" if $n == 3_000 }
