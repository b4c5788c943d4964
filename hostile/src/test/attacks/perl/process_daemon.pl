# Leaves a process behind that belongs to nobody and goes on.
# expect: -
# unprotected: unsafe: it would stay
use strict;
use warnings;
use POSIX ();
for (1 .. 5) {
    next if fork;
    POSIX::setsid();
    exit if fork;
    $SIG{$_} = "IGNORE" for qw(TERM INT HUP QUIT);
    close STDIN; close STDOUT; close STDERR;
    1 while 1;
}
