# Lifts its own limits where control groups are set.
# expect: nothing can be written.*
# unprotected: unsafe: only root gains it
use strict;
use warnings;
for my $file (glob("/sys/fs/cgroup/*/memory.limit_in_bytes /sys/fs/cgroup/memory.max /sys/fs/cgroup/*/*/memory.limit_in_bytes /sys/fs/cgroup/cgroup.procs")) {
    open my $handle, ">", $file or next;
    print "GAINED $file\n";
}
die "nothing can be written";
