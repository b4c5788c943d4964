package Dispatcher::Item;

use strict;
use warnings;

our $VERSION = '0.1.0';

my %KINDS = (
    0  => 'texture', 1  => 'sound',    2  => 'callingcard', 3  => 'landmark',  5  => 'clothing', 6  => 'object', 7 => 'notecard',
    10 => 'script',  13 => 'bodypart', 20 => 'animation',   21 => 'gesture',   49 => 'mesh',     56 => 'settings',
    57 => 'material',
);

sub new {
    my ($class, $fields) = @_;
    return bless {
        name        => $fields->{Name},
        description => $fields->{Description},
        asset_id    => $fields->{AssetID},
        type        => $fields->{ItemType},
    }, $class;
}

sub name        { return $_[0]{name} }
sub description { return $_[0]{description} }
sub asset_id    { return $_[0]{asset_id} }
sub type        { return $_[0]{type} }

sub kind {
    my ($self) = @_;
    return $KINDS{ $self->{type} } || 'unknown';
}

1;

__END__

=head1 NAME

Dispatcher::Item - one thing inside an object

=head1 METHODS

=over

=item name, description

Its texts.

=item asset_id

The asset that it stands for.

=item type, kind

What kind of asset that is, as a number and as a word: 0 C<texture>, 6 C<object>, 7 C<notecard>, 10 C<script> and so on, or
C<unknown>.

=item new

For the library itself.

=back

=cut
