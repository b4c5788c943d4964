# Asks the kernel to end others first where memory is short, and for descriptors without end.
# expect: score: .*
# unprotected: unsafe: only some users gain it
use strict;
use warnings;
for my $path ("/proc/self/oom_score_adj", "/proc/1/oom_score_adj") {
    open my $score, ">", $path or next;
    print "GAINED $path\n" if syswrite $score, "-1000";
}
my $most = pack "QQ", 1 << 20, 1 << 20;
print "GAINED descriptors\n" if syscall(160, 7, $most) >= 0;
die "score: $!";
