# Makes so many timers of the kernel that its user has none left.
# expect: timers: Operation not permitted
# unprotected: unsafe: others of its user would have none
use strict;
use warnings;
my $made = 0;
for my $n (1 .. 200_000) {
    my $id = pack "i", 0;
    last if syscall(222, 1, 0, $id) < 0;
    $made++;
}
print "GAINED $made timers\n" if $made >= 200_000;
die "timers: $!";
