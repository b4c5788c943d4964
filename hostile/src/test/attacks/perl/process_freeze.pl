# Stops itself and its children, so that nobody sees them end.
# limits: cpu=2s handler-time=1s
# expect: signals lead nowhere
# unprotected: unsafe: it would stand still
use strict;
use warnings;
for (1 .. 3) { if (!fork) { kill STOP => $$; exit } }
kill STOP => getppid;
kill KILL => 1;
kill TERM => -1;
die "signals lead nowhere";
