# Leaves a process in a session of its own behind, which goes on when the script is over.
# expect: -
# unprotected: GAINED
use strict;
use warnings;
use POSIX ();

$| = 1;
if (!fork) {
    POSIX::setsid();
    exit 0 if fork;
    $SIG{$_} = "IGNORE" for qw(TERM INT HUP);
    sleep 1 + int $ARGV[0];
    print "GAINED a life after the end\n";
    sleep 1000;
}
wait;
select undef, undef, undef, $ARGV[0] < 1 ? 3 : 0.1;
