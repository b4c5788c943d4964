# Divides itself into a namespace of its own, in both ways.
# expect: clone: No space left on device; No space left on device; Operation not permitted; No space left on device$
# unprotected: unsafe: only some users gain it
use strict;
use warnings;
$| = 1;
my @said;
for my $flags (0x10000000, 0x10000000 | 0x00020000, 0x40000000) {
    my $child = syscall 56, $flags | 17, 0, 0, 0, 0;
    if (defined $child && $child == 0) {
        open my $map, ">", "/proc/self/uid_map" or exit;
        syswrite STDOUT, "GAINED a namespace\n" if syswrite $map, "0 0 1\n";
        require POSIX; POSIX::_exit(0);
    }
    print "GAINED a namespace\n" if $child > 0;
    push @said, "$!";
}
my $arguments = pack "Q11", 0x10000000, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0;
my $child = syscall 435, $arguments, 88;
if ($child == 0) { require POSIX; POSIX::_exit(0) }
print "GAINED a namespace\n" if $child > 0;
die "clone: " . join "; ", @said, "$!";
