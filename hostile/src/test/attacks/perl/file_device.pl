# Reads where the kernel keeps its symbols and keys.
# expect: open: No such file or directory
# unprotected: unsafe: kernels differ
use strict;
use warnings;
open my $file, "<", "/proc/kcore" or die "open: $!";
my $text = join "", <$file>;
print "GAINED $text\n" if length $text;
die "open: nothing is there";
