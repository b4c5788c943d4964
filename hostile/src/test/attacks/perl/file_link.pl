# Reads a file outside of its folder through a link inside of it.
# expect: open: No such file or directory
# unprotected: GAINED xyzzy
use strict;
use warnings;
open my $file, "<", do { require File::Basename; File::Basename::dirname(__FILE__) . "/link.txt" } or die "open: $!";
my $text = join "", <$file>;
print "GAINED $text\n" if length $text;
die "open: nothing is there";
