# Changes how much users may keep.
# expect: quota: Operation not permitted
# unprotected: unsafe: it needs a quota
use strict;
use warnings;
my @values = (0, 0, 0, 0);
my $result = syscall 179, @values;
die "quota: $!" if $result < 0;
print "GAINED $result\n";
