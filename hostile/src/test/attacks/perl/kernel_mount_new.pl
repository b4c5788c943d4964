# Mounts in the newer ways.
# expect: mount: Operation not permitted
# unprotected: unsafe: it would mount
use strict;
use warnings;
for my $number (428, 429, 430, 431, 432, 433, 442) {
    my ($one, $two, $three, $four, $five) = (-1, "/", 0, "/tmp", 0);
    print "GAINED $number\n" if syscall($number, $one, $two, $three, $four, $five) >= 0;
}
die "mount: $!";
