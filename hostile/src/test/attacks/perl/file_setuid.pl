# Becomes somebody else: with programs that may, and with marks on files of its own.
# expect: still the same user, and no other
# unprotected: unsafe: whoever runs the tests may
use strict;
use warnings;
for my $program ("su root -c id", "sudo -n id", "mount", "newgrp root", "passwd -S root", "pkexec id") {
    my $said = `$program 2>/dev/null </dev/null`;
    print "GAINED $said\n" if defined $said && $said =~ /uid=0\(root\)/ && $> != 0;
}
system "cp /bin/true /tmp/mine && chmod 6755 /tmp/mine && chown 0:0 /tmp/mine 2>/dev/null";
$> = 12345;
die "still the same user, and " . ($> == 12345 ? "another" : "no other");
