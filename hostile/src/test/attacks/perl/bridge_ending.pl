# Tells the host how a worker ends, and of a limit that nobody reached.
# also: A connection of the program .*
# expect: bridge: \{"id":1,"error":\{"kind":"Denied","message":"Nobody asked how the program fares\.",
# unprotected: unsafe: it gains nothing but its own end
use strict;
use warnings;
use IO::Socket::UNIX;

my $bridge = IO::Socket::UNIX->new(Peer => $ENV{DISPATCHER_BRIDGE}) or die "bridge: $!";
$SIG{ALRM} = sub { die "bridge: no answer" };
alarm 6;
sub ask { print {$bridge} "$_[0]\n" or die "bridge: $!"; $bridge->flush; my $answer = <$bridge>; chomp $answer if defined $answer; return defined $answer ? $answer : "" }
ask(qq({"op":"hello","version":1,"token":"$ENV{DISPATCHER_BRIDGE_TOKEN}"}));
my $answer = ask(q({"id":1,"op":"ending","kind":"limited","limit":"memory","reached":9,"allowed":1,"place":"neighbour.py:1"}));
print "GAINED $answer" if $answer =~ /"ok"/;
die "bridge: $answer";
