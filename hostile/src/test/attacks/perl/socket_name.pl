# Asks for the address of a name, which tells others what it knows.
# expect: gethostbyname: nothing
# unprotected: unsafe: it would leave the machine
use strict;
use warnings;
my $address = gethostbyname "example.org";
die "gethostbyname: nothing" unless $address;
print "GAINED an address\n";
