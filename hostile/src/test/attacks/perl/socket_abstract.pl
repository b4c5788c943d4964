# Looks for sockets of other programs that are in no folder.
# expect: no socket is there.*
# unprotected: unsafe: machines differ
use strict;
use warnings;
open my $list, "<", "/proc/net/unix" or die "no socket is there";
my @found = grep { /@/ } <$list>;
print "GAINED @found\n" if @found;
die "no socket is there";
