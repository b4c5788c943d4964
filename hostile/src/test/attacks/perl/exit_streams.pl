# Closes its streams and goes on.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s.*
# unprotected: GAINED
use strict;
use warnings;
open my $kept, ">&", \*STDOUT or die "open: $!";
close STDIN; close STDOUT; close STDERR;
my $end = time + 1 + $ARGV[0];
while (time < $end) { }
print {$kept} "GAINED a processor\n";
