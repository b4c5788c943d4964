package Dispatcher::Call;

use strict;
use warnings;

use Dispatcher::Bridge ();
use Dispatcher::Later  ();

our $VERSION = '0.1.0';

# The calls under way inside of overlap, in order; undefined outside.
our $under_way;

sub ask {
    my ($op, $frame, $read) = @_;
    my $bridge = Dispatcher::Bridge->own;
    return $read->($bridge->call($op, $frame)) if !$under_way;
    my $later = Dispatcher::Later->new($bridge, $bridge->begin($op, $frame), $read);
    push @$under_way, $later;
    return $later;
}

sub overlap {
    my ($code) = @_;
    my @calls;
    my @values = eval {
        local $under_way = \@calls;
        $code->();
    };
    # Every answer is taken in, also where something has failed already.
    my $failure = $@;
    local $under_way;
    for my $call (@calls) {
        eval { $call->value; 1 } or $failure ||= $@;
    }
    die $failure if $failure;
    return map { ref $_ eq 'Dispatcher::Later' ? $_->value : $_ } @values;
}

1;

__END__

=head1 NAME

Dispatcher::Call - calls, one after the other or many under way

=head1 DESCRIPTION

For the library itself; programs use C<gather> of L<Dispatcher::Region>.

=head1 FUNCTIONS

=over

=item ask($op, $frame, $read)

Makes a call of the bridge and gives what C<$read> makes of its answer. Inside of C<overlap> it does not wait: it gives a
L<Dispatcher::Later>.

=item overlap($code)

Runs code whose calls overlap; waits for all of them, then gives the code's values or dies of the first failure.

=back

=cut
