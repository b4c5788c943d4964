# Deletes a script.
# expect: unlink: Read-only file system
# unprotected: GAINED
use strict;
use warnings;
unlink __FILE__ or die "unlink: $!";
print "GAINED its end\n";
