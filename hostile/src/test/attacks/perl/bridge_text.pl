# Says texts that are none: halves of characters, other encodings, and lines in lines.
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
for my $text ("\\ud800", "\xff\xfe", "\xed\xa0\x80", "\xc0\xaf", "\\u0000", "\\n12:00:00 ERROR neighbour.py: x\\u001b[2J", "\xf4\x90\x80\x80") {
    my $bridge = IO::Socket::UNIX->new(Peer => $ENV{DISPATCHER_BRIDGE}) or die "bridge: $!";
    ask($bridge, qq({"op":"hello","version":1,"token":"$ENV{DISPATCHER_BRIDGE_TOKEN}"}));
    $last = ask($bridge, qq({"op":"call","id":1,"message":"$text","fields":{"$text":"$text"}}));
    ask($bridge, qq({"op":"$text","id":1}));
}
die "bridge: " . substr($last =~ s/\s+\z//r, 0, 200);
