package Dispatcher::Movement;

use strict;
use warnings;

use Dispatcher::Arguments ();

our $VERSION = '0.1.0';

my @NAMES  = qw(object position rotation velocity acceleration);
my %FIELDS = (
    object       => 'ObjectID',
    position     => 'Position',
    rotation     => 'Rotation',
    velocity     => 'Velocity',
    acceleration => 'Acceleration',
);

sub batches {
    my ($updates, $wanted) = @_;
    my $batch     = Dispatcher::Arguments::batch($wanted);
    my @movements = map { fields($_) } @{ Dispatcher::Arguments::list('move', $updates) };
    my @batches;
    while (my @some = splice @movements, 0, $batch) {
        push @batches, \@some;
    }
    return @batches;
}

sub fields {
    my ($update) = @_;
    if (ref $update eq 'ARRAY') {
        return { map { $FIELDS{ $NAMES[$_] } => $update->[$_] } grep { defined $update->[$_] } 0 .. $#NAMES };
    }
    Dispatcher::Arguments::mismatch('An update', 'a list of object, position and so on, or a hash with these names', $update)
        if ref $update ne 'HASH';
    Dispatcher::Arguments::options('move', [%$update], @NAMES);
    return { map { $FIELDS{$_} => $update->{$_} } grep { defined $update->{$_} } keys %$update };
}

1;

__END__

=head1 NAME

Dispatcher::Movement - how objects shall move, as messages have it

=head1 DESCRIPTION

For the library itself.

=head1 FUNCTIONS

=over

=item batches(\@updates, $batch)

References to lists of at most so many movements.

=item fields($update)

One movement with the names of the protocol.

=back

=cut
