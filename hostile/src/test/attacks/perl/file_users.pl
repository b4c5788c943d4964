# Reads who the users of the machine are.
# expect: open: No such file or directory
# unprotected: GAINED root:
use strict;
use warnings;
open my $file, "<", "/etc/passwd" or die "open: $!";
my $text = join "", <$file>;
print "GAINED $text\n" if length $text;
die "open: nothing is there";
