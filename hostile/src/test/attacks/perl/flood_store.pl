# Keeps more in its store than a store holds.
# limits: cpu=20s calls=100000
# also: limit [^ ]+: .* Whoever runs the script can allow more.*|(The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit store: (?!.*Whoever runs the script).*
# unprotected: unsafe: a store is small under every policy
use strict;
use warnings;
use Dispatcher;

for my $n (1 .. 10_000) { $store{"key $n"} = "x" x 10_000 }
print "GAINED a store of 100 MB\n";
