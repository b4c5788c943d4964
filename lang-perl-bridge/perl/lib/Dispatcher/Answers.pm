package Dispatcher::Answers;

use strict;
use warnings;

use Dispatcher::Error ();

our $VERSION = '0.1.0';

my %DONE = (make => 'made', delete => 'deleted');

sub complain {
    my ($what, $count, @texts) = @_;
    my %seen;
    my @words = grep { length && !$seen{$_}++ } map { split /;\s*/ } @texts;
    return if !@words;
    my $words = join '; ', @words;
    Dispatcher::Error->throw('Refused', "The region did not $what all of $count objects: $words.", "The others were $DONE{$what}.", $words);
}

1;

__END__

=head1 NAME

Dispatcher::Answers - what regions say about many objects

=head1 FUNCTIONS

=over

=item complain($what, $count, @texts)

For the library itself: dies with C<Dispatcher::Error::Refused> where a region said that it did not C<make> or C<delete> all of
so many objects.

=back

=cut
