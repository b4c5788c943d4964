# Fills the region with objects.
# limits: cpu=20s
# also: limit [^ ]+: .* Whoever runs the script can allow more.*|(The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit objects: (?!.*Whoever runs the script).*
# unprotected: GAINED
use strict;
use warnings;
use Dispatcher;

$| = 1;
for my $n (1 .. 1_000) { $region->create("box"); print "GAINED $n objects\n" if $n == 100 }
