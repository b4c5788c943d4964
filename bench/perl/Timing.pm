package Timing;

use strict;
use warnings;

use Time::HiRes qw(time);

# Times calls after as many again to warm up, and prints how long they took.
sub tell {
    my ($name, $calls, $call) = @_;
    $call->() for 1 .. $calls;
    my @times;
    my $begun = time;
    for (1 .. $calls) {
        my $start = time;
        $call->();
        push @times, 1e6 * (time - $start);
    }
    my $took = time - $begun;
    @times = sort { $a <=> $b } @times;
    printf "%-34s %7.0f calls/s   median %5.0f us   p99 %5.0f us\n", $name, $calls / $took,
        $times[ $calls / 2 ], $times[ $calls * 0.99 ];
    return;
}

1;
