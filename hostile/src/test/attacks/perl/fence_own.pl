# Changes and deletes what others have made, in each way that there is.
# fence: own-objects
# limits: cpu=20s
# also: fence .*
# expect: The fence allows.*
# unprotected: GAINED
use strict;
use warnings;
use Dispatcher;

$| = 1;
my ($lamp) = $region->find("^Neighbour's lamp\$");
for my $work (sub { $lamp->message("x") }, sub { $lamp->paint("red") }, sub { ($lamp->parts)[0]->paint("red") }, sub { $region->assets->of($lamp) },
    sub { $region->call("MessageObjectRequest", ObjectID => $lamp->id, Message => "x") }) {
    print "GAINED what others have made\n" if eval { $work->(); 1 };
}
$lamp->delete;
