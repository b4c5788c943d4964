# Looks what files the machine's users have.
# expect: opendir: .*|nothing is there.*
# unprotected: GAINED
use strict;
use warnings;
my @found;
for my $folder ("/root", "/home", "/var/lib", "/srv", "/mnt", "/media") {
    opendir my $handle, $folder or next;
    push @found, map { "$folder/$_" } grep { !/^\.\.?$/ } readdir $handle;
}
print "GAINED @found\n" if @found;
die "nothing is there";
