# Types into the terminal of whoever started it.
# expect: terminal: (No such (device or address|file or directory); ){4}Inappropriate ioctl for device; Inappropriate ioctl for device; Inappropriate ioctl for device$
# unprotected: unsafe: it would type
use strict;
use warnings;
my @said;
for my $path ("/dev/tty", "/dev/console", "/dev/tty0", "/dev/pts/0") {
    open my $terminal, "+<", $path or do { push @said, "$!"; next };
    my $key = "x";
    print "GAINED $path\n" if ioctl $terminal, 0x5412, $key;
}
for my $stream (*STDIN, *STDOUT, *STDERR) {
    my $key = "x";
    print "GAINED a stream\n" if ioctl $stream, 0x5412, $key;
    push @said, "$!";
}
die "terminal: " . join "; ", @said;
