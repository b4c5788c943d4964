# Loops for ever when the library asks what an argument is.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s.*
# unprotected: GAINED
package Evil;
use strict;
use warnings;
$| = 1;
my $begin = time;
my $shown;
sub forever { while (1) { print "GAINED a processor\n" if time - $begin > $ARGV[0] && !$shown++ } }
use overload '""' => \&forever, '0+' => \&forever, 'bool' => \&forever, '@{}' => \&forever, 'fallback' => 1;

package main;
use Dispatcher;

$region->create(bless {}, "Evil");
