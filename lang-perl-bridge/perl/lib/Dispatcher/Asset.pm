package Dispatcher::Asset;

use strict;
use warnings;

use MIME::Base64 ();

our $VERSION = '0.1.0';

sub new {
    my ($class, $fields) = @_;
    return bless {
        id           => $fields->{AssetID},
        name         => $fields->{Name},
        description  => $fields->{Description},
        content_type => $fields->{ContentType},
        creator      => $fields->{CreatorID},
        data         => MIME::Base64::decode_base64(defined $fields->{SerializedAsset} ? $fields->{SerializedAsset} : ''),
    }, $class;
}

sub id           { return $_[0]{id} }
sub name         { return $_[0]{name} }
sub description  { return $_[0]{description} }
sub content_type { return $_[0]{content_type} }
sub creator      { return $_[0]{creator} }
sub data         { return $_[0]{data} }

# It can stand wherever an asset's id is wanted.
sub TO_JSON { return $_[0]{id} }

1;

__END__

=head1 NAME

Dispatcher::Asset - an asset: what it holds and what it is called

=head1 METHODS

=over

=item id, name, description

Its id and its texts.

=item content_type

Its media type, for example C<application/vnd.ll.primitive> for an object.

=item creator

Who made it.

=item data

What it holds: octets.

=item new, TO_JSON

For the library itself.

=back

=cut
