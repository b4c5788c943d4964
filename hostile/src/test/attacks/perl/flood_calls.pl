# Sends calls as fast as it can.
# limits: cpu=20s calls=20
# also: limit [^ ]+: .* Whoever runs the script can allow more.*|(The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# hole-isolated: the operator reads more than one line of it, one of them the program's own
# expect: limit calls: .* of 20/s.*
# unprotected: GAINED
use strict;
use warnings;
use Dispatcher;

$| = 1;
for my $n (1 .. 100_000) { $region->say("spam"); print "GAINED $n calls\n" if $n == 2_000 }
