# Fills the pipes of the kernel, which belong to no process.
# limits: cpu=20s
# also: fork: .*
# long: it takes as much as it can
# expect: limit memory: .*|Out of memory.*|pipe: .*
# unprotected: unsafe: others of its user would have none
use strict;
use warnings;
use Fcntl;

$| = 1;
my $taken = 0;
for my $child (1 .. 8) {
    my $pid = fork;
    die "fork: $!" unless defined $pid;
    next if $pid;
    my @held;
    my $bytes = 0;
    while (pipe my $in, my $out) {
        fcntl $out, 1031, 1 << 20;
        $out->blocking(0);
        while (my $n = syswrite $out, "x" x (1 << 16)) { $bytes += $n }
        push @held, $in, $out;
        last if @held > 900;
    }
    sleep 20;
    print "GAINED $bytes bytes\n" if $bytes > 64 << 20;
    exit;
}
1 while wait > 0;
die "pipe: $!";
