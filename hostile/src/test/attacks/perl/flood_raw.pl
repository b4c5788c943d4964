# Sends whole messages past the library's functions.
# limits: cpu=20s calls=20
# also: limit [^ ]+: .* Whoever runs the script can allow more.*|(The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit calls: (?!.*Whoever runs the script).*
# unprotected: GAINED
use strict;
use warnings;
use Dispatcher;

$| = 1;
for my $n (1 .. 100_000) { $region->call("ChatRequest", Message => "spam"); print "GAINED $n messages\n" if $n == 200 }
