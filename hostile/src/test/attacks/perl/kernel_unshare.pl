# Makes a namespace of its own, in which it has all rights.
# expect: unshare: Operation not permitted
# unprotected: unsafe: only some users gain it
use strict;
use warnings;
my @values = (0x10000000);
my $result = syscall 272, @values;
die "unshare: $!" if $result < 0;
print "GAINED $result\n";
