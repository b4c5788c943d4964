# Reads the host's environment.
# expect: the secret is not here.*
# unprotected: GAINED xyzzy
use strict;
use warnings;
print "GAINED $ENV{HOSTILE_SECRET}\n" if $ENV{HOSTILE_SECRET};
die "the secret is not here";
