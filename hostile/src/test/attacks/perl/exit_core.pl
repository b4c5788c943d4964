# Ends itself with a signal that writes its memory to a file.
# expect: The program ended with status 134, as when signal 6 ends it\.$
# unprotected: unsafe: it would leave a file
use strict;
use warnings;
kill "ABRT", $$;
