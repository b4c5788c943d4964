#!/usr/bin/perl
# A lamp that drifts east and says who touched it. Runs until it is stopped.

use strict;
use warnings;

use Dispatcher;

my $lamp = $region->create(box => name => 'Lamp', position => [ 128, 128, 25 ], color => 'white');

$lamp->on_touch(sub {
    my ($touch) = @_;
    $region->say($lamp->name . ' touched by ' . $touch->avatar);
});

every(0.5, sub {
    my ($x, $y, $z) = @{ $lamp->position };
    $lamp->move_to([ $x + 0.1, $y, $z ]);
});

Dispatcher->run;
