# Asks the host for a capability that is good outside of the bridge.
# expect: bridge: \{"id":1,"error":\{"kind":"Denied","message":"The capability is the host's own, so CreateCapabilityRequest was not sent\.",
# unprotected: unsafe: the capability is the host's under every policy
use strict;
use warnings;
use IO::Socket::UNIX;

my $bridge = IO::Socket::UNIX->new(Peer => $ENV{DISPATCHER_BRIDGE}) or die "bridge: $!";
$SIG{ALRM} = sub { die "bridge: no answer" };
alarm 6;
sub ask { print {$bridge} "$_[0]\n" or die "bridge: $!"; $bridge->flush; my $answer = <$bridge>; chomp $answer if defined $answer; return defined $answer ? $answer : "" }
ask(qq({"op":"hello","version":1,"token":"$ENV{DISPATCHER_BRIDGE_TOKEN}"}));
my $answer = ask(q({"id":1,"op":"call","message":"CreateCapabilityRequest","fields":{"FirstName":"Dispatcher","LastName":"Owner"}}));
print "GAINED $answer" if $answer =~ /"ok"/;
die "bridge: $answer";
