# Computes with a number that has a hundred million digits.
# limits: cpu=1s memory=512MiB
# expect: limit cpu: [\d.]+ s of 1 s.*
# unprotected: unsafe: it would say so only when it had come to an end
use strict;
use warnings;
use Math::BigInt;
my $power = Math::BigInt->new(10)->bpow(10 ** 8)->badd(1);
print "GAINED ", length($power * $power), " digits\n";
