package Dispatcher::Arguments;

use strict;
use warnings;

use Dispatcher::Bridge ();
use Dispatcher::Error  ();
use Dispatcher::Json   ();

our $VERSION = '0.1.0';

use constant {
    MOST_IN_A_BATCH => 2_000,
    SHOWN           => 40,
};

my $NUMBER = qr/\A[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?\z/;

sub options {
    my ($method, $given, @known) = @_;
    mismatch($method, 'options as pairs of a name and a value', $given->[-1]) if @$given % 2;
    my %options = @$given;
    my %is_known = map { $_ => 1 } @known;
    for my $name (sort grep { !$is_known{$_} } keys %options) {
        unknown("$method has no option '$name'.", $name, 'Its options are ', @known);
    }
    return \%options;
}

sub unknown {
    my ($sentence, $name, $introduction, @known) = @_;
    my $question = eval {
        Dispatcher::Bridge->own->call('suggestion', ',"name":' . Dispatcher::Json::encode($name) . ',"known":' . Dispatcher::Json::encode(\@known))
            ->{question};
    };
    my $list = @known ? $introduction . join(', ', @known) . '.' : '';
    Dispatcher::Error->throw('WrongArgument', $sentence, join ' ', grep { defined && length } $question, $list);
}

sub batch {
    my ($batch) = @_;
    return 50 if !defined $batch;
    return $batch if $batch =~ /\A[0-9]{1,4}\z/ && $batch >= 1 && $batch <= MOST_IN_A_BATCH;
    return mismatch('The batch', 'a whole number from 1 to 2,000', $batch);
}

sub alpha {
    my ($alpha) = @_;
    return 1 if !defined $alpha;
    return $alpha if is_number($alpha) && $alpha >= 0 && $alpha <= 1;
    return mismatch('The alpha', 'a number from 0 (invisible) to 1', $alpha);
}

sub seconds {
    my ($seconds, $least) = @_;
    return sprintf '%.9f', $seconds if is_number($seconds) && $seconds >= $least && $seconds <= 366 * 24 * 3600;
    return mismatch('The time', "seconds, $least or more", $seconds);
}

sub status {
    my ($status) = @_;
    return 0 if !defined $status;
    return $status if $status =~ /\A[0-9]{1,3}\z/ && $status <= 255;
    return mismatch('The exit status', 'a whole number from 0 to 255', $status);
}

sub distance {
    my ($what, $metres) = @_;
    return $metres if is_number($metres) && $metres >= 0;
    return mismatch($what, 'metres, 0 or more', $metres);
}

sub needed {
    my ($what, $expected, $value) = @_;
    return defined $value ? $value : mismatch($what, $expected, $value);
}

sub vector {
    my ($what, $vector) = @_;
    return $vector if ref $vector && eval { @$vector == 3 } && !grep { !is_number($_) } @$vector;
    return mismatch($what, 'three numbers [x, y, z]', $vector);
}

sub numbers {
    my ($what, $numbers, $count) = @_;
    return @$numbers if ref $numbers eq 'ARRAY' && @$numbers == $count && !grep { !is_number($_) } @$numbers;
    return mismatch($what, "$count numbers each", $numbers);
}

sub list {
    my ($what, $list) = @_;
    return $list if ref $list eq 'ARRAY';
    return mismatch($what, 'a reference to a list', $list);
}

sub code {
    my ($what, $code) = @_;
    return $code if ref $code eq 'CODE';
    return mismatch($what, 'a reference to a function', $code);
}

sub is_number {
    my ($value) = @_;
    return defined $value && !ref $value && $value =~ $NUMBER;
}

sub mismatch {
    my ($what, $expected, $came) = @_;
    my $described = describe($came);
    Dispatcher::Error->throw('WrongArgument', "$what takes $expected, but $described came.", '');
}

sub describe {
    my ($value) = @_;
    return 'nothing' if !defined $value;
    return 'the list ' . _shorten('[' . join(', ', map { defined $_ ? $_ : 'nothing' } @$value) . ']') if ref $value eq 'ARRAY';
    return 'a structure with ' . _shorten('[' . join(', ', sort keys %$value) . ']') if ref $value eq 'HASH';
    return 'a function' if ref $value eq 'CODE';
    return is_number($value) ? "the number $value" : q(the text ') . _shorten("$value") . q(');
}

sub _shorten {
    my ($text) = @_;
    return length $text > SHOWN ? substr($text, 0, SHOWN) . "\x{2026}" : $text;
}

1;

__END__

=encoding utf8

=head1 NAME

Dispatcher::Arguments - looks at what methods are given

=head1 DESCRIPTION

For the library itself: everything here gives what it was given, or a default, or dies with
C<Dispatcher::Error::WrongArgument>, which says what was expected and what came.

=head1 FUNCTIONS

=over

=item options($method, \@given, @known)

A reference to a hash of options by name, all of them known.

=item unknown($sentence, $name, $introduction, @known)

Dies with the sentence, what was perhaps meant, and the names that are known.

=item batch($batch)

How many objects travel in one message, 1 to 2,000; 50 unless given.

=item alpha($alpha)

Opacity from 0 (invisible) to 1; 1 unless given.

=item seconds($seconds, $least)

A time as JSON.

=item status($status)

An exit status from 0 to 255; 0 unless given.

=item distance($what, $metres), vector($what, $vector), list($what, $list), code($what, $code)

Metres, C<[x, y, z]>, a reference to a list, a reference to a function.

=item numbers($what, $numbers, $count)

The numbers of a list of so many.

=item needed($what, $expected, $value)

Anything that is defined.

=item is_number($value)

Whether a value is a number.

=item mismatch($what, $expected, $came), describe($value)

Dies with the usual sentence; how a value is named in it.

=back

=cut
