# Sends a message that is larger than a message may be.
# limits: cpu=20s
# also: limit [^ ]+: .* Whoever runs the script can allow more.*|(The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit message-size: (?!.*Whoever runs the script).*
# unprotected: GAINED
use strict;
use warnings;
use Dispatcher;

$| = 1;
$region->say("x" x (1 << 20));
print "GAINED a message of a MiB\n";
