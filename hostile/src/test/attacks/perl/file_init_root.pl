# Reads a file over the root of the first process.
# expect: open: No such file or directory
# unprotected: unsafe: only root gains it
use strict;
use warnings;
open my $file, "<", "/proc/1/root/etc/hostname" or die "open: $!";
my $text = join "", <$file>;
print "GAINED $text\n" if length $text;
die "open: nothing is there";
