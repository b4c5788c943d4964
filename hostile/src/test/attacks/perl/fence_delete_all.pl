# Deletes everybody's objects.
# fence: own-objects
# also: fence .*
# expect: The fence allows.*
# unprotected: unsafe: the neighbours want to keep theirs
use strict;
use warnings;
use Dispatcher;

eval { $region->call("DeleteAllObjects") };
eval { $region->delete($region->find(".*")) };
my @lamps = $region->find("^Neighbour's lamp\$");
print "GAINED an empty region\n" unless @lamps;
$region->delete_all;
