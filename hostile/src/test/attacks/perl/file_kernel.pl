# Reads the kernel's messages.
# expect: open: No such file or directory
# unprotected: unsafe: kernels differ
use strict;
use warnings;
open my $file, "<", "/dev/kmsg" or die "open: $!";
my $text = join "", <$file>;
print "GAINED $text\n" if length $text;
die "open: nothing is there";
