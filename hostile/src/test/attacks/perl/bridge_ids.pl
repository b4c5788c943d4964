# Uses ids that it has used before, and reports events as done that never came.
# also: bridge: .*
# expect: A connection of the program is closed: The id 5 came after 5.*
# unprotected: unsafe: it gains nothing but its own end
use strict;
use warnings;
use IO::Socket::UNIX;

my $bridge = IO::Socket::UNIX->new(Peer => $ENV{DISPATCHER_BRIDGE}) or die "bridge: $!";
$SIG{ALRM} = sub { die "bridge: no answer" };
alarm 6;
sub ask { print {$bridge} "$_[0]\n" or die "bridge: $!"; $bridge->flush; my $answer = <$bridge>; chomp $answer if defined $answer; return defined $answer ? $answer : "" }
ask(qq({"op":"hello","version":1,"token":"$ENV{DISPATCHER_BRIDGE_TOKEN}"}));
ask(q({"id":5,"op":"color","color":"red"}));
my $answer = ask(q({"id":5,"op":"color","color":"red"}));
print "GAINED $answer" if $answer =~ /"ok"/;
die "bridge: $answer";
