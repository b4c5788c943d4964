# Starts timers without end.
# limits: cpu=20s
# also: limit [^ ]+: .* Whoever runs the script can allow more.*|(The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit timers: (?!.*Whoever runs the script).*
# unprotected: GAINED
use strict;
use warnings;
use Dispatcher;

$| = 1;
for my $n (1 .. 10_000) { after(1000, sub { }); print "GAINED $n timers\n" if $n == 1_000 }
