# Makes folders in folders without end, so that whoever tidies up goes astray.
# limits: cpu=3s
# expect: (limit (memory|cpu): .*|.*: No space left.*|folder: .*|Out of memory.*)
# unprotected: unsafe: somebody would have to tidy up
use strict;
use warnings;
chdir "/tmp" or die "folder: $!";
my $n = 0;
while (mkdir "x" x 200) { chdir "x" x 200 or last; $n++ }
die "folder: $!";
