# Says one frame a character at a time, on many connections, so that the host waits for ever.
# limits: cpu=3s
# also: bridge: .*|\d+ connections of the program are closed.*
# expect: The program ended a connection.*
# unprotected: unsafe: it gains nothing but its own end
use strict;
use warnings;
use IO::Socket::UNIX;

$SIG{PIPE} = "IGNORE";
my @held = map { IO::Socket::UNIX->new(Peer => $ENV{DISPATCHER_BRIDGE}) // () } 1 .. 30;
for my $character (split //, substr qq({"op":"hello","version":1,"token":"), 0, 20) {
    for (@held) { print {$_} $character; $_->flush }
    select undef, undef, undef, 0.1;
}
die "bridge: " . @held;
