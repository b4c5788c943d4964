# Reads what the host keeps of its user, passwords for one: it lies in the home around it.
# at-home: its own folder is the home
# expect: open: No such file or directory
# unprotected: GAINED
use strict;
use warnings;
use FindBin;

open my $file, "<", "$FindBin::Bin/.local/state/dispatcher/secret.json" or die "open: $!";
print "GAINED " . <$file>;
