# Asks the kernel through its older interfaces, past what filters system calls.
# expect: the older interface: 11$
# unprotected: unsafe: it needs a program of its own
use strict;
use warnings;
for my $number (0x40000000 | 101, 0x40000000 | 165, 1024, -1, 0xffffffff) {
    my @values = (0, 0, 0, 0);
    print "GAINED $number\n" if syscall($number, @values) >= 0;
}
# A program of 32 bits: mov eax, 26 (ptrace); xor ebx, ebx; int 0x80; test eax; exit with 0 where it was allowed.
my $code = pack "H*", "b81a00000031db31c931d231f6cd8085c07804b000eb02b00189c389d8bb0000000085c07401" . "43b801000000cd80";
my $header = pack "C16 S S L L L L L S S S S S S", 0x7f, 0x45, 0x4c, 0x46, 1, 1, 1, (0) x 9, 2, 3, 1, 0x08048054, 52, 0, 0, 52, 32, 1, 0, 0, 0;
my $program = pack "L8", 1, 0, 0x08048000, 0x08048000, 84 + length $code, 84 + length $code, 5, 0x1000;
open my $file, ">", "/tmp/old" or die "open: $!";
print {$file} $header, $program, $code;
close $file;
chmod 0755, "/tmp/old";
my $status = system "/tmp/old";
print "GAINED the older interface\n" if $status == 0;
# Where even its exit is refused it runs on past its end.
die "the older interface: $status";
