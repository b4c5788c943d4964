# Reads the host's files over the bridge.
# expect: bridge: This bridge offers no files\.( This bridge offers no files\.){4}$
# unprotected: unsafe: only workers are offered files
use strict;
our $id = 0;
use warnings;
use IO::Socket::UNIX;

my $bridge = IO::Socket::UNIX->new(Peer => $ENV{DISPATCHER_BRIDGE}) or die "bridge: $!";
$SIG{ALRM} = sub { die "bridge: no answer" };
alarm 6;
sub ask { print {$bridge} "$_[0]\n" or die "bridge: $!"; $bridge->flush; my $answer = <$bridge>; chomp $answer if defined $answer; return defined $answer ? $answer : "" }
ask(qq({"op":"hello","version":1,"token":"$ENV{DISPATCHER_BRIDGE_TOKEN}"}));
my @said;
for my $path ("", "../../secret.txt", "/etc/passwd", "link.txt", "up/secret.txt") {
    my $answer = ask(qq({"id":@{[ ++$id ]},"op":"file_read","path":"$path","offset":0}));
    print "GAINED $answer" if $answer =~ /"ok"/;
    push @said, $answer =~ /"message":"(.*?)"/;
}
die "bridge: @said";
