# Closes its streams and goes on.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s.*
# unprotected: unsafe: nobody could read what it gained
use strict;
use warnings;
close STDIN; close STDOUT; close STDERR;
while (1) { }
