# Fills the buffers of sockets, which belong to no process.
# limits: cpu=20s
# also: fork: .*
# long: it takes as much as it can
# expect: limit memory: .*|Out of memory.*|socket: .*
# unprotected: unsafe: it would take the machine's memory
use strict;
use warnings;
use Socket;

$| = 1;
for my $child (1 .. 8) {
    my $pid = fork;
    die "fork: $!" unless defined $pid;
    next if $pid;
    my @held;
    my $bytes = 0;
    while (@held < 960 && socketpair my $in, my $out, AF_UNIX, SOCK_STREAM, PF_UNSPEC) {
        setsockopt $out, SOL_SOCKET, SO_SNDBUF, 1 << 24;
        $out->blocking(0);
        while (my $n = syswrite $out, "x" x (1 << 16)) { $bytes += $n }
        push @held, $in, $out;
    }
    sleep 20;
    print "GAINED $bytes bytes\n" if $bytes > 64 << 20;
    exit;
}
1 while wait > 0;
die "socket: $!";
