# Hands the library lists in lists without end.
# limits: cpu=5s
# also: (The program ended a connection|A connection of the program broke).*|Deep recursion.*
# expect: .+
# unprotected: unsafe: it gains nothing but its own end
use strict;
use warnings;
use Dispatcher;

my $deep = [];
$deep = [$deep] for 1 .. 100_000;
eval { $store{x} = $deep };
eval { $region->say($deep) };
$region->call("CreateObject", Position => $deep);
