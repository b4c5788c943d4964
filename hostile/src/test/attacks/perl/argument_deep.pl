# Hands the library lists in lists without end.
# limits: cpu=20s
# also: (The program ended a connection|A connection of the program (?:broke|is closed)).*|Deep recursion.*
# expect: A frame is nested deeper than 64 levels, or has a name of more than 50000 characters or a number of more than 10000 digits
# unprotected: unsafe: it gains nothing but its own end
use strict;
use warnings;
use Dispatcher;

my $deep = [];
$deep = [$deep] for 1 .. 5_000;
my @said;
for my $work (sub { $store{x} = $deep }, sub { $region->say($deep) }, sub { $region->call("CreateObject", Position => $deep) }) {
    eval { $work->() } or push @said, "$@";
}
chomp @said;
die join "; ", @said;
