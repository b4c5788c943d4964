# Introduces itself twice, as an older one, and as another kind.
# also: bridge: .*|\d+ connections of the program are closed.*|A call that wants no answer failed.*
# expect: A connection of the program is closed: .*
# unprotected: unsafe: it gains nothing but its own end
use strict;
use warnings;
use IO::Socket::UNIX;

$SIG{ALRM} = sub { die "bridge: no answer" };
$SIG{PIPE} = "IGNORE";
alarm 10;
sub ask { my ($bridge, $frame) = @_; print {$bridge} "$frame\n" or return ""; $bridge->flush; return <$bridge> // "" }
my $token = $ENV{DISPATCHER_BRIDGE_TOKEN};
my $last = "";
for my $hello (qq({"op":"hello","version":0,"token":"$token"}), qq({"op":"hello","version":1e400,"token":"$token"}), qq({"op":"hello","version":1,"token":["$token"]}),
    qq({"op":"hello","op":"call","version":1,"token":"$token"}), qq({"op":"hello","version":1,"token":"$token","policy":"trusted","worker":true})) {
    my $bridge = IO::Socket::UNIX->new(Peer => $ENV{DISPATCHER_BRIDGE}) or die "bridge: $!";
    ask($bridge, $hello);
    $last = ask($bridge, $hello);
    print "GAINED $last\n" if $last =~ /"policy"|"password"|"capability"/i;
}
die "bridge: " . ($last =~ s/\s+\z//r);
