# Divides itself again and again.
# also: fork: .*
# expect: limit (threads|cpu|memory): .*
# unprotected: unsafe: it would take the machine down
use strict;
use warnings;
while (1) { my $child = fork; die "fork: $!" unless defined $child }
