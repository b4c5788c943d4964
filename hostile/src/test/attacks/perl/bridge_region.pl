# Has the host connect to an address of its choice.
# expect: bridge: \{"id":1,"error":\{"kind":"Denied","message":"This script may not connect to http://127\.0\.0\.1:22\.",.*\}\} \{"id":2,"error":\{"kind":"Denied","message":"http://127\.0\.0\.1:22 is not the region that this program is connected to
# unprotected: unsafe: the permission is the operator's to give under every policy
use strict;
use warnings;
use IO::Socket::UNIX;

my $bridge = IO::Socket::UNIX->new(Peer => $ENV{DISPATCHER_BRIDGE}) or die "bridge: $!";
$SIG{ALRM} = sub { die "bridge: no answer" };
alarm 6;
sub ask { print {$bridge} "$_[0]\n" or die "bridge: $!"; $bridge->flush; my $answer = <$bridge>; chomp $answer if defined $answer; return defined $answer ? $answer : "" }
ask(qq({"op":"hello","version":1,"token":"$ENV{DISPATCHER_BRIDGE_TOKEN}"}));
my $answer = ask(q({"id":1,"op":"connect","to":"http://127.0.0.1:22"}));
print "GAINED $answer" if $answer =~ /"ok"/;
my $again = ask(q({"id":2,"op":"address","address":"http://127.0.0.1:22"}));
print "GAINED $again" if $again =~ /"ok"/;
die "bridge: $answer $again";
