# Reads the host's environment out of /proc.
# expect: open: nothing is there
# unprotected: GAINED .*HOSTILE_SECRET
use strict;
use warnings;
open my $file, "<", "/proc/@{[ getppid ]}/environ" or die "open: $!";
my $text = join "", <$file>;
print "GAINED $text\n" if $text =~ /HOSTILE_SECRET/;
die "open: nothing is there";
