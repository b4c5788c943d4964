# Subscribes to touches of its object again and again.
# limits: cpu=20s
# also: limit [^ ]+: .* Whoever runs the script can allow more.*|(The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit subscriptions: (?!.*Whoever runs the script).*
# unprotected: GAINED
use strict;
use warnings;
use Dispatcher;

$| = 1;
my $lamp = $region->create("box");
for my $n (1 .. 1_000) { $lamp->on_touch(sub { }); print "GAINED $n subscriptions\n" if $n == 100 }
