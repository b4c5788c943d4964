# Looks for files that the host has left open for it.
# expect: \d+ descriptors lead nowhere.*
# unprotected: unsafe: a host leaves none open
use strict;
use warnings;
my $count = 0;
for my $fd (3 .. 255) {
    my $to = readlink "/proc/self/fd/$fd";
    next unless defined $to;
    $count++;
    print "GAINED $to\n" if $to =~ m{^/} && $to !~ m{^/(?:proc|dev/null)|descriptors\.pl$|/perl};
}
die "$count descriptors lead nowhere";
