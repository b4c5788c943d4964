# Takes memory behind a descriptor that is no file.
# expect: memfd_create: Operation not permitted
# unprotected: GAINED
use strict;
use warnings;
my $name = "x";
my $fd = syscall 319, $name, 0;
die "memfd_create: $!" if $fd < 0;
print "GAINED a file of memory\n";
