# Takes memory that belongs to no process.
# expect: shmget: Operation not permitted
# unprotected: GAINED
use strict;
use warnings;
my $id = shmget 0, 64 << 20, 0600 | 01000;
die "shmget: $!" unless defined $id;
shmwrite $id, "x" x (1 << 20), 0, 1 << 20 or die "shmwrite: $!";
shmctl $id, 0, 0;
print "GAINED 64 MiB that nobody has\n";
