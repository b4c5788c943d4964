# Types into the terminal of whoever started it.
# expect: terminal: .*
# unprotected: unsafe: it would type
use strict;
use warnings;
for my $path ("/dev/tty", "/dev/console", "/dev/tty0", "/dev/pts/0") {
    open my $terminal, "+<", $path or next;
    my $key = "x";
    print "GAINED $path\n" if ioctl $terminal, 0x5412, $key;
}
for my $stream (*STDIN, *STDOUT, *STDERR) {
    my $key = "x";
    print "GAINED a stream\n" if ioctl $stream, 0x5412, $key;
}
die "terminal: $!";
