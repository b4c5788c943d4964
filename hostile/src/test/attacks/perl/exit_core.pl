# Ends itself with a signal that writes its memory to a file.
# expect: -
# unprotected: unsafe: it would leave a file
use strict;
use warnings;
kill "ABRT", $$;
