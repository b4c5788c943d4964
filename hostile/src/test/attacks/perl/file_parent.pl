# Reads a file outside of its folder over the folder above.
# expect: open: No such file or directory
# unprotected: unsafe: it begins where the host began
use strict;
use warnings;
open my $file, "<", "../../secret.txt" or die "open: $!";
my $text = join "", <$file>;
print "GAINED $text\n" if length $text;
die "open: nothing is there";
