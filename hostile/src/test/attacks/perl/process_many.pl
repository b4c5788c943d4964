# Starts more processes than it may have.
# limits: memory=4GiB
# also: fork: .*
# expect: limit (threads|cpu|memory): .*
# unprotected: GAINED
use strict;
use warnings;
$| = 1;
for (1 .. 100) { my $child = fork; die "fork: $!" unless defined $child; if (!$child) { sleep 5; exit } }
print "GAINED 100 processes\n";
sleep 3;
