# Ends with a status that belongs to the host.
# expect: -
# unprotected: unsafe: it gains nothing but its own end
use strict;
use warnings;
exit 130;
