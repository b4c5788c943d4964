# Begins huge frames on many connections and ends none, so that the host has to keep them all.
# limits: cpu=20s
# also: \d+ connections of the program are closed; the last one: .*|the host took \d+ MiB
# expect: A connection of the program is closed: .*
# unprotected: unsafe: it would fill the host's memory
use strict;
use warnings;
use IO::Socket::UNIX;

$SIG{PIPE} = "IGNORE";
my @held;
my $taken = 0;
for (1 .. 120) {
    my $bridge = IO::Socket::UNIX->new(Peer => $ENV{DISPATCHER_BRIDGE}) or last;
    $bridge->blocking(1);
    print {$bridge} qq({"op":"hello","version":1,"token":"$ENV{DISPATCHER_BRIDGE_TOKEN}"}\n) or next;
    $bridge->flush;
    my $hello = <$bridge>;
    local $SIG{ALRM} = sub { die "slow\n" };
    alarm 1;
    for (1 .. 15) { last unless eval { print {$bridge} "x" x (1 << 20) or die; $bridge->flush; $taken++; 1 } }
    alarm 0;
    push @held, $bridge;
}
sleep 1;
die "the host took $taken MiB";
