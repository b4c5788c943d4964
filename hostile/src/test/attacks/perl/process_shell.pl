# Runs a program of the machine, as another user.
# expect: \S*su\w*: .*|id: .*|only itself.*
# unprotected: unsafe: whoever runs the tests may be anybody
use strict;
use warnings;
my $id = `/usr/bin/sudo -n id 2>/dev/null` || `/bin/su -c id 2>/dev/null </dev/null`;
print "GAINED $id\n" if $id =~ /uid=/ && $id !~ /uid=$</;
die "only itself";
