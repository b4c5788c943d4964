package Dispatcher::Message;

use strict;
use warnings;

use Dispatcher            ();
use Dispatcher::Arguments ();

our $VERSION = '0.1.0';

sub send {
    my ($function, $message, $fields, $answer, @given) = @_;
    Dispatcher::Arguments::mismatch($function, 'fields as pairs of a name and a value', $given[-1]) if @given % 2;
    my %given  = @given;
    my $region = delete $given{region} || $Dispatcher::region;
    return $region->answer($message, wired($function, $fields, \%given), sub {
        my ($told) = @_;
        return { %{ named($answer, $told->{fields}) }, warnings => $told->{text} };
    });
}

sub wired {
    my ($what, $fields, $given) = @_;
    my %wired;
    for my $name (sort keys %$given) {
        my $field = $fields->{$name}
            or Dispatcher::Arguments::unknown("$what has no field '$name'.", $name, 'Its fields are ', sort keys %$fields);
        my ($wire, $structure) = ref $field ? @$field : $field;
        my $value = $given->{$name};
        $wired{$wire} = $structure ? _each($value, sub { wired($name, $structure, $_[0]) }) : $value if defined $value;
    }
    return \%wired;
}

sub named {
    my ($fields, $told) = @_;
    my %named;
    for my $name (keys %$fields) {
        my ($wire, $structure) = ref $fields->{$name} ? @{ $fields->{$name} } : $fields->{$name};
        my $value = $told->{$wire};
        $named{$name} = $structure ? _each($value, sub { named($structure, $_[0]) }) : $value;
    }
    return \%named;
}

# What is no structure is left to the host, which says what it expects.
sub _each {
    my ($value, $change) = @_;
    return [ map { _each($_, $change) } @$value ] if ref $value eq 'ARRAY';
    return ref $value eq 'HASH' ? $change->($value) : $value;
}

1;

__END__

=head1 NAME

Dispatcher::Message - what the functions of Dispatcher::Messages share

=head1 FUNCTIONS

For the library itself.

=over

=item send($function, $message, \%fields, \%answer, @given)

Sends a message and gives its answer. C<\%fields> and C<\%answer> say what fields are called on the wire: a name, or a
reference to a list of a name and the fields of a structure.

=item wired($what, \%fields, \%given)

Fields by their names on the wire.

=item named(\%fields, \%told)

Fields by their names in Perl.

=back

=cut
