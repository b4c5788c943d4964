# Replaces itself by another program.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s.*
# unprotected: unsafe: it gains nothing but its own end
use strict;
use warnings;
exec "perl", "-e", "while (1) { }";
