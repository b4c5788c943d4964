# Changes its root.
# expect: chroot: Operation not permitted
# unprotected: unsafe: only root gains it
use strict;
use warnings;
my @values = ("/");
my $result = syscall 161, @values;
die "chroot: $!" if $result < 0;
print "GAINED $result\n";
