# Says numbers that are too large for everything, in frames that are well formed.
# also: bridge: .*|\d+ connections of the program are closed.*
# expect: A connection of the program is closed: .*
# unprotected: unsafe: it gains nothing but its own end
use strict;
use warnings;
use IO::Socket::UNIX;

$SIG{ALRM} = sub { die "bridge: no answer" };
$SIG{PIPE} = "IGNORE";
alarm 10;
sub ask { my ($bridge, $frame) = @_; print {$bridge} "$frame\n" or return ""; $bridge->flush; return <$bridge> // "" }
my $last = "";
for my $number ("9" x 100_000, "1e999999999", "-0.0", "1e-999999999", "1." . "0" x 100_000 . "e1000000000") {
    my $bridge = IO::Socket::UNIX->new(Peer => $ENV{DISPATCHER_BRIDGE}) or die "bridge: $!";
    ask($bridge, qq({"op":"hello","version":1,"token":"$ENV{DISPATCHER_BRIDGE_TOKEN}"}));
    $last = ask($bridge, qq({"op":"call","id":$number,"message":"ChatRequest","fields":{"Channel":$number,"Message":"x"}}));
    ask($bridge, qq({"op":"every","id":2,"seconds":$number}));
}
die "bridge: " . substr($last =~ s/\s+\z//r, 0, 200);
