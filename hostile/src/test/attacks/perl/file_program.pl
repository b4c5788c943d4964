# Changes a program of the machine.
# expect: open: .*
# unprotected: unsafe: it would change the machine
use strict;
use warnings;
open my $file, ">>", "/usr/bin/perl" or die "open: $!";
print "GAINED a program\n";
