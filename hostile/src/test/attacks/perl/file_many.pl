# Makes so many empty files that the kernel's memory is full.
# limits: cpu=20s
# long: it takes as much as it can
# expect: (limit (memory|cpu|calls): .*|.*: No space left.*|file: .*|Out of memory.*)
# unprotected: unsafe: it would fill the machine's folders
use strict;
use warnings;
$| = 1;
my $n = 0;
for my $folder (1 .. 400) {
    mkdir "/tmp/$folder" or die "folder: $!";
    for (1 .. 5_000) {
        open my $file, ">", "/tmp/$folder/" . ("x" x 200) . $_ or die "file: $!";
        close $file;
        $n++;
    }
}
print "GAINED $n files\n";
