# Sends events to itself: it moves what it listens to, in every event again.
# limits: cpu=20s calls=20
# also: ([\d,]+ failures; the last one: )?limit [^ ]+: .* Whoever runs the script can allow more.*|(The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit (calls(-in-flight)?|handler-(time|cpu)): (?!.*Whoever runs the script).*
# unprotected: GAINED
use strict;
use warnings;
use Dispatcher;

$| = 1;
my $lamp = $region->create("box", position => [10, 10, 25]);
my $moves = 0;
$lamp->on_move(sub {
    $moves++;
    $lamp->move_to([10 + $moves % 50, 10, 25 + $_ / 10]) for 1 .. 10;
    print "GAINED $moves events\n" if $moves == 60;
});
$lamp->move_to([11, 10, 25]);
Dispatcher->run;
