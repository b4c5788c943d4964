# Says hello with a token that is not its own.
# also: A connection of the program .*
# expect: bridge: \{("op":"bye","reason":"The token is wrong\."|"reason":"The token is wrong\.","op":"bye")\}
# unprotected: unsafe: a bridge is closed to others under every policy
use strict;
use warnings;
use IO::Socket::UNIX;

my $bridge = IO::Socket::UNIX->new(Peer => $ENV{DISPATCHER_BRIDGE}) or die "bridge: $!";
$SIG{ALRM} = sub { die "bridge: no answer" };
alarm 6;
sub ask { print {$bridge} "$_[0]\n" or die "bridge: $!"; $bridge->flush; my $answer = <$bridge>; chomp $answer if defined $answer; return defined $answer ? $answer : "" }
my $answer = ask(q({"op":"hello","version":1,"token":"00000000000000000000000000000000"}));
print "GAINED $answer" if $answer =~ /scene/;
die "bridge: $answer";
