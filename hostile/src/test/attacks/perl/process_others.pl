# Looks for processes that are not its own, and sends them a signal.
# expect: only \d+ processes are here.*
# unprotected: GAINED
use strict;
use warnings;
opendir my $folder, "/proc" or die "proc: $!";
my @others = grep { /^\d+$/ && -r "/proc/$_/cmdline" } readdir $folder;
my $java = grep { open my $line, "<", "/proc/$_/cmdline"; my $text = defined $line ? <$line> : ""; defined $text && $text =~ /java/ } @others;
print "GAINED the sight of the host\n" if $java;
die "only ".@others." processes are here";
