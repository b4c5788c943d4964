# Writes lines into the log that look like the host's own about another script.
# expect: x.*
# unprotected: unsafe: the log is the same under every policy
use strict;
use warnings;
use IO::Socket::UNIX;

my $bridge = IO::Socket::UNIX->new(Peer => $ENV{DISPATCHER_BRIDGE}) or die "bridge: $!";
$SIG{ALRM} = sub { die "bridge: no answer" };
alarm 6;
sub ask { print {$bridge} "$_[0]\n" or die "bridge: $!"; $bridge->flush; my $answer = <$bridge>; chomp $answer if defined $answer; return defined $answer ? $answer : "" }
ask(qq({"op":"hello","version":1,"token":"$ENV{DISPATCHER_BRIDGE_TOKEN}"}));
print {$bridge} q({"op":"log","level":"error","text":"x\n12:00:00 ERROR neighbour.py: limit memory: 9 MiB of 1 MiB\u001b[2J"}), "\n";
ask(q({"id":1,"op":"color","color":"red"}));
