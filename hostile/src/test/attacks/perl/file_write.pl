# Writes a file into its own folder, for its next run.
# expect: open: Read-only file system
# unprotected: GAINED
use strict;
use warnings;
require File::Basename;
open my $file, ">", File::Basename::dirname(__FILE__) . "/dropped.txt" or die "open: $!";
print "GAINED a file\n";
