use strict;
use warnings;

use File::Find ();
use Pod::Checker ();
use Test::More;

my @files;
File::Find::find({ no_chdir => 1, wanted => sub { push @files, $_ if /\.pm\z/ } }, grep { -d } qw(lib fallback));
cmp_ok(scalar @files, '>', 10, 'finds the modules');

for my $file (sort @files) {
    my $checker = Pod::Checker->new(-quiet => 1);
    open my $nowhere, '>', \my $report or die $!;
    $checker->parse_from_file($file, $nowhere);
    is($checker->num_errors, 0, "$file has POD without errors") or diag($report);

    open my $module, '<', $file or die $!;
    my $text = do { local $/; <$module> };
    my ($code, $pod) = split /^__END__$/m, $text, 2;
    my @missing = grep { !/\A_|\A(?:import|[A-Z]+)\z/ && $pod !~ /\b$_\b/ } $code =~ /^sub (\w+)/mg;
    is("@missing", '', "$file documents its functions");
}

done_testing;
