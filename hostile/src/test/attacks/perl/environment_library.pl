# Starts itself anew with libraries and options of its own.
# expect: nothing is new here
# unprotected: unsafe: it is its own program anyway
use strict;
use warnings;
if (!$ENV{AGAIN}) {
    open my $module, ">", "/tmp/Evil.pm" or die "open: $!";
    print {$module} "package Evil; print qq(again\\n); 1;";
    close $module;
    $ENV{AGAIN} = 1;
    $ENV{PERL5OPT} = "-MEvil";
    $ENV{PERL5LIB} = "/tmp:" . ($ENV{PERL5LIB} // "");
    $ENV{LD_PRELOAD} = "/tmp/none.so";
    exec $^X, $0, @ARGV;
}
print "GAINED $_\n" for grep { /xyzzy/ } %ENV;
die "nothing is new here";
