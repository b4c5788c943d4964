# Matches a regular expression that has to try exponentially many ways.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s.*
# unprotected: unsafe: it would say so only when it had come to an end
use strict;
use warnings;
my $text = "x" x 40;
print "GAINED\n" if $text =~ /^(x|xx)*?\1*?(?:x|xx)*?[^x]$/ || 1;
