package Dispatcher::Avatar;

use strict;
use warnings;

our $VERSION = '0.1.0';

sub new {
    my ($class, $region, $id) = @_;
    return bless { region => $region, id => $id }, $class;
}

sub id { return $_[0]{id} }

# It can stand wherever an avatar's id is wanted.
sub TO_JSON { return $_[0]{id} }

sub appearance {
    my ($self) = @_;
    return $self->{region}->ask('GetAvatarAppearanceRequest', { AvatarID => $self->{id} }, sub { $_[0]{SerializedAppearance} });
}

sub set_appearance {
    my ($self, $appearance) = @_;
    return $self->{region}->command('SetAvatarAppearanceRequest', { AvatarID => $self->{id}, SerializedAppearance => $appearance });
}

1;

__END__

=head1 NAME

Dispatcher::Avatar - somebody in the region

=head1 SYNOPSIS

    my $avatar = $region->avatars->get($touch->avatar);
    my $saved  = $avatar->appearance;

=head1 METHODS

=over

=item id

The user's id.

=item appearance

What the avatar looks like: JSON text.

=item set_appearance($text)

Changes that.

=item new, TO_JSON

For the library itself.

=back

=cut
