# Reads the passwords of the machine.
# expect: open: No such file or directory
# unprotected: unsafe: only root gains it
use strict;
use warnings;
open my $file, "<", "/etc/shadow" or die "open: $!";
my $text = join "", <$file>;
print "GAINED $text\n" if length $text;
die "open: nothing is there";
