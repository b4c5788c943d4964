# Asks the kernel to end others first where memory is short, and for descriptors without end.
# expect: score: Read-only file system; Read-only file system; Operation not permitted$
# unprotected: unsafe: only some users gain it
use strict;
use warnings;
my @said;
for my $path ("/proc/self/oom_score_adj", "/proc/1/oom_score_adj") {
    open my $score, ">", $path or do { push @said, "$!"; next };
    print "GAINED $path\n" if syswrite $score, "-1000";
    push @said, "$!";
}
my $most = pack "QQ", 1 << 20, 1 << 20;
print "GAINED descriptors\n" if syscall(160, 7, $most) >= 0;
die "score: " . join "; ", @said, "$!";
