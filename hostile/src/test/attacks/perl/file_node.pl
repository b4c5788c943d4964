# Makes a device of its own that is the machine's disk.
# expect: mknod: Operation not permitted
# unprotected: unsafe: only root gains it
use strict;
use warnings;
my $path = "/tmp/disk$$";
my $result = syscall 133, $path, 0060600, 254 << 8;
die "mknod: $!" if $result < 0;
open my $disk, "<", $path or die "mknod: $!";
read $disk, my $block, 512 or die "mknod: $!";
print "GAINED a disk\n";
