# Hands the library a list that holds itself.
# limits: cpu=2s
# expect: limit memory: [\d.]+ MiB of 96 MiB$
# unprotected: unsafe: it gains nothing but its own end
use strict;
use warnings;
use Dispatcher;

$| = 1;
my @cycle = (1, 2);
push @cycle, \@cycle;
$region->call("CreateObject", Position => \@cycle);
