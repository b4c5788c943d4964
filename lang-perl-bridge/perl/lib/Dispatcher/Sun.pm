package Dispatcher::Sun;

use strict;
use warnings;

use Dispatcher::Arguments ();
use Dispatcher::Error     ();

our $VERSION = '0.1.0';

my %FIELDS = (
    hour          => 'CurrentTime',
    day_length    => 'DayLength',
    year_length   => 'YearLength',
    horizon_shift => 'HorizonShift',
    day_share     => 'DayTimeSunHourScale',
);

for my $name (keys %FIELDS) {
    no strict 'refs';
    *{$name} = sub {
        my ($self, @value) = @_;
        return $self->set($name => @value) if @value;
        return $self->{region}->ask('GetSunParametersRequest', {}, sub { $_[0]{ $FIELDS{$name} } });
    };
}

sub new {
    my ($class, $region) = @_;
    return bless { region => $region }, $class;
}

sub get {
    my ($self) = @_;
    return $self->{region}->ask('GetSunParametersRequest', {}, sub {
        my ($fields) = @_;
        return { map { $_ => $fields->{ $FIELDS{$_} } } keys %FIELDS };
    });
}

# The region always sets the time of day, so that whoever does not want to change it has to say what it is.
sub set {
    my ($self, @options) = @_;
    my $sun = Dispatcher::Arguments::options('sun->set', \@options, sort keys %FIELDS);
    delete @$sun{ grep { !defined $sun->{$_} } keys %$sun };
    for my $name (sort keys %$sun) {
        Dispatcher::Arguments::mismatch("sun->set's option '$name'", 'a number', $sun->{$name}) if !Dispatcher::Arguments::is_number($sun->{$name});
        _not_zero($name) if $name ne 'hour' && $sun->{$name} == 0;
    }
    $sun->{hour} = $self->hour if !defined $sun->{hour};
    return $self->{region}->command('SetSunParametersRequest', { map { $FIELDS{$_} => $sun->{$_} } keys %$sun });
}

sub _not_zero {
    my ($name) = @_;
    Dispatcher::Error->throw('WrongArgument', "$name cannot be set to 0: the protocol takes 0 as unchanged.", '');
}

1;

__END__

=head1 NAME

Dispatcher::Sun - how the sun moves

=head1 SYNOPSIS

    $region->sun->set(hour => 12);
    printf "It is %.1f o'clock.\n", $region->sun->hour;

=head1 METHODS

=over

=item get

A reference to a hash of all that follows.

=item set(hour => 12, ...)

Changes what is given and leaves the rest.

=item hour, hour($hour)

The time of day in hours, 0 to 24; with an argument the same as C<set>, as below.

=item day_length, day_length($hours)

How long a day is, in hours; over 0.

=item year_length, year_length($days)

How long a year is, in days; over 0.

=item horizon_shift, horizon_shift($shift)

The horizon's shift; 0 cannot be set.

=item day_share, day_share($share)

The share of day and night; 0 cannot be set.

=item new

For the library itself.

=back

=cut
