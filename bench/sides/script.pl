#!/usr/bin/perl
# The Perl program that is measured, over the bridge.
#
# A touch is a turn of so many seconds, which are the touched point's x; its result is a line of JSON.

use strict;
use warnings;

use JSON::PP ();
use Time::HiRes qw(time);

use Dispatcher;

$| = 1;
my $json = JSON::PP->new->canonical;
my ($first) = $region->find('^Bench ');
my $turns = $region->create('box', name => 'Turns');
$turns->on_touch(sub {
    my ($touch) = @_;
    my ($begun, $count, $position) = (time, 0);
    for (; time < $begun + $touch->position->[0]; $count++) {
        $position = $first->position;
    }
    print $json->encode({ count => $count, seconds => time - $begun, object => $first->id, position => [@$position] }), "\n";
});
print $json->encode({ ready => $turns->id }), "\n";
Dispatcher->run;
