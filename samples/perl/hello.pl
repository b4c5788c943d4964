#!/usr/bin/perl
# Makes a lamp, moves it, says so, and prints what it saw.

use strict;
use warnings;

use Dispatcher;

my $lamp = $region->create(box => name => 'Lamp', position => [ 128, 128, 25 ], color => 'gold');
print $region->name, ': made ', $lamp->name, " at @{ $lamp->position }\n";

$lamp->move_to([ 130, 128, 26 ]);
$region->say($lamp->name . " moved to @{ $lamp->position }");
print $region->name, ': moved ', $lamp->name, " to @{ $lamp->position }\n";
