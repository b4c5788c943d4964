# Makes semaphores and queues of messages that belong to no process.
# expect: semget: Operation not permitted
# unprotected: unsafe: they would stay
use strict;
use warnings;
my $queue = msgget 0, 0600 | 01000;
print "GAINED a queue\n" if defined $queue;
my $id = semget 0, 100, 0600 | 01000;
die "semget: $!" unless defined $id;
print "GAINED semaphores\n";
