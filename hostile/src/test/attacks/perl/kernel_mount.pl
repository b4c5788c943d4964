# Mounts a file system.
# expect: mount: Operation not permitted
# unprotected: unsafe: it would change the machine
use strict;
use warnings;
my @values = ("none", "/tmp", "tmpfs", 0, 0);
my $result = syscall 165, @values;
die "mount: $!" if $result < 0;
print "GAINED $result\n";
