# Fills the folder for temporary files, which lies in memory.
# limits: cpu=20s
# also: Warning: unable to close.*
# expect: write: No space left.*|limit memory: .*
# unprotected: GAINED
use strict;
use warnings;
$| = 1;
open my $file, ">", "/tmp/hostile-fill-$$" or die "open: $!";
unlink "/tmp/hostile-fill-$$";
for (1 .. 100) { print {$file} "x" x (1 << 20) or die "write: $!" }
close $file or die "close: $!";
print "GAINED 100 MiB\n";
