package Dispatcher::Id;

use strict;
use warnings;

our $VERSION = '0.1.0';

my $ID = qr/\A[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\z/;

sub is_id {
    my ($text) = @_;
    return defined $text && $text =~ $ID;
}

# Not from rand: processes that were forked would choose the same.
sub random {
    open my $source, '<:raw', '/dev/urandom' or die "No random numbers can be had: $!\n";
    read $source, my $octets, 16;
    my @octets = unpack 'C16', $octets;
    $octets[6] = $octets[6] & 0x0f | 0x40;
    $octets[8] = $octets[8] & 0x3f | 0x80;
    return join '-', unpack 'H8 H4 H4 H4 H12', pack 'C16', @octets;
}

1;

__END__

=head1 NAME

Dispatcher::Id - ids of objects and assets

=head1 FUNCTIONS

=over

=item is_id($text)

Whether a text is an id: a UUID with dashes.

=item random

A new id.

=back

=cut
