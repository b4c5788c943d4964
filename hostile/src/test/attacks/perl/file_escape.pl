# Leaves through what the kernel links to: descriptors, working folders and roots of other processes.
# expect: no way .*
# unprotected: GAINED
use strict;
use warnings;
for my $path (glob("/proc/[0-9]*/cwd/../secret.txt /proc/[0-9]*/root/../secret.txt /proc/[0-9]*/fd/*/../secret.txt /proc/self/cwd/../../secret.txt /proc/*/cwd/up/secret.txt"), "/proc/self/cwd/../secret.txt", "../../secret.txt", "link.txt") {
    open my $file, "<", $path or next;
    my $text = <$file>;
    print "GAINED $text\n" if defined $text && $text =~ /xyzzy/;
}
use FindBin;
open my $file, "<", "$FindBin::Bin/../../secret.txt" or die "no way leads out";
print "GAINED " . <$file> . "\n";
