# Changes a program of the machine.
# expect: open: Read-only file system
# unprotected: unsafe: it would change the machine
use strict;
use warnings;
open my $file, ">>", "/usr/bin/env" or die "open: $!";
print "GAINED a program\n";
