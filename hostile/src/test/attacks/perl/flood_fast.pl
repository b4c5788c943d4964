# Sends commands without waiting.
# limits: cpu=20s
# also: limit [^ ]+: .* Whoever runs the script can allow more.*|(The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit calls(-in-flight)?: .*
# unprotected: GAINED
use strict;
use warnings;
use Dispatcher;

$| = 1;
my $fast = $region->fast;
for my $n (1 .. 100_000) { $fast->say("spam"); print "GAINED $n commands\n" if $n == 3_000 }
