# Sends messages to an object of its own, as fast as it can.
# limits: cpu=20s calls=20
# also: limit [^ ]+: .* Whoever runs the script can allow more.*|(The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit calls: (?!.*Whoever runs the script).* of 20/s.*
# unprotected: GAINED
use strict;
use warnings;
use Dispatcher;

$| = 1;
my $lamp = $region->create("box");
for my $n (1 .. 100_000) { $lamp->message("to myself"); print "GAINED $n messages\n" if $n == 200 }
