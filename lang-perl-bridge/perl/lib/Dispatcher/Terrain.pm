package Dispatcher::Terrain;

use strict;
use warnings;

our $VERSION = '0.1.0';

sub new {
    my ($class, $region) = @_;
    return bless { region => $region }, $class;
}

sub get {
    my ($self, $x, $y) = @_;
    return $self->{region}->ask('GetTerrainHeightRequest', { X => $x, Y => $y }, sub { $_[0]{Height} });
}

sub set {
    my ($self, $x, $y, $height) = @_;
    return $self->{region}->command('SetTerrainHeightRequest', { X => $x, Y => $y, Height => $height });
}

1;

__END__

=head1 NAME

Dispatcher::Terrain - the ground

=head1 SYNOPSIS

    my $height = $region->terrain->get(128, 128);
    $region->terrain->set(128, 128, $height + 1);

=head1 METHODS

=over

=item get($x, $y)

The ground's height there, in metres. Coordinates are whole metres, 0 in the south west.

=item set($x, $y, $height)

Raises or lowers it to that height.

=item new

For the library itself.

=back

=cut
