package Dispatcher::Later;

use strict;
use warnings;

our $VERSION = '0.1.0';

# The object itself is a reference to a scalar, which is not overloaded.
use overload
    '@{}'    => sub { $_[0]->value },
    '%{}'    => sub { $_[0]->value },
    '""'     => sub { my $value = $_[0]->value; defined $value ? "$value" : '' },
    '0+'     => sub { $_[0]->value },
    bool     => sub { !!$_[0]->value },
    fallback => 1;

our $AUTOLOAD;

sub new {
    my ($class, $bridge, $id, $read) = @_;
    my $state = { bridge => $bridge, id => $id, read => $read };
    return bless \$state, $class;
}

sub value {
    my ($self) = @_;
    my $state = $$self;
    if (my $read = delete $state->{read}) {
        $state->{failure} = $@ if !eval { $state->{value} = $read->($state->{bridge}->finish($state->{id})); 1 };
    }
    die $state->{failure} if defined $state->{failure};
    return $state->{value};
}

# As JSON it is its value.
sub TO_JSON { return $_[0]->value }

sub AUTOLOAD {
    my ($self, @arguments) = @_;
    my ($method) = $AUTOLOAD =~ /([^:]+)\z/;
    return $self->value->$method(@arguments);
}

sub DESTROY { }

1;

__END__

=head1 NAME

Dispatcher::Later - the value of a call that is under way

=head1 DESCRIPTION

What calls give inside of C<gather> (L<Dispatcher::Region>). It can be used like the value: whatever looks inside waits for
the answer first, and dies where the call has failed.

=head1 METHODS

=over

=item value

The value; waits for it.

=item new, TO_JSON

For the library itself.

=back

=cut
