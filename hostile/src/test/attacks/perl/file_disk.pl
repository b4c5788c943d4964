# Reads the machine's disk past its files.
# expect: open: No such file or directory
# unprotected: unsafe: machines differ
use strict;
use warnings;
open my $file, "<", "/dev/vda" or die "open: $!";
my $text = join "", <$file>;
print "GAINED $text\n" if length $text;
die "open: nothing is there";
