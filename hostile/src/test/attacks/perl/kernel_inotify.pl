# Takes all watches of files that its user may have.
# limits: cpu=20s
# expect: inotify: Operation not permitted
# unprotected: unsafe: others of its user would have none
use strict;
use warnings;
my @held;
for my $n (1 .. 400) {
    my $fd = syscall 294, 0;
    last if $fd < 0;
    push @held, $fd;
}
print "GAINED ".@held." instances\n" if @held >= 400;
die "inotify: $!";
