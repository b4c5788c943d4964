# Writes where the kernel takes orders.
# expect: nothing can be written.*
# unprotected: unsafe: it would change the machine
use strict;
use warnings;
for my $file ("/proc/sysrq-trigger", "/proc/sys/kernel/core_pattern", "/proc/sys/vm/drop_caches", "/proc/self/oom_score_adj", "/sys/power/state", "/dev/mem") {
    next if $file =~ /oom/;
    open my $handle, ">", $file or next;
    print "GAINED $file\n";
}
die "nothing can be written";
