# Ends with a status that belongs to the host.
# expect: The program ended with status 130, as when signal 2 ends it\.$
# unprotected: unsafe: it gains nothing but its own end
use strict;
use warnings;
exit 130;
