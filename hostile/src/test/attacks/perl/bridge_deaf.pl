# Asks again and again and reads no answer.
# also: A connection of the program .*
# limits: cpu=20s
# expect: limit calls-in-flight: 101 of 100$
# unprotected: unsafe: it would fill the host's memory
use strict;
use warnings;
use IO::Socket::UNIX;

my $bridge = IO::Socket::UNIX->new(Peer => $ENV{DISPATCHER_BRIDGE}) or die "bridge: $!";
$SIG{ALRM} = sub { die "bridge: no answer" };
alarm 6;
sub ask { print {$bridge} "$_[0]\n" or die "bridge: $!"; $bridge->flush; my $answer = <$bridge>; chomp $answer if defined $answer; return defined $answer ? $answer : "" }
ask(qq({"op":"hello","version":1,"token":"$ENV{DISPATCHER_BRIDGE_TOKEN}"}));
alarm 4;
$SIG{PIPE} = "IGNORE";
my $id = 1;
while (1) { print {$bridge} qq({"id":@{[ $id++ ]},"op":"call","message":"FindObjectsRequest","fields":{"Pattern":"x"}}\n) or die "bridge: $!" }
