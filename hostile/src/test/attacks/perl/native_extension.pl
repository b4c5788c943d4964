# Loads a library of the system as an extension of Perl, and calls what ends the process and writes its memory to a file.
# expect: The program ended with status 134, as when signal 6 ends it\.$
# unprotected: unsafe: it would leave a file
use strict;
use warnings;
use DynaLoader;

my ($library) = grep { $_ } map { DynaLoader::dl_load_file($_, 0) } glob "{/lib,/usr/lib,/lib64}{/*,}/libc.so.6";
my $abort = DynaLoader::dl_find_symbol($library, "abort") or die "no such function";
DynaLoader::dl_install_xsub("main::crash", $abort);
main::crash();
