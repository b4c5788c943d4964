package Dispatcher::Avatars;

use strict;
use warnings;

use Dispatcher::Arguments ();
use Dispatcher::Avatar    ();
use Dispatcher::Id        ();

our $VERSION = '0.1.0';

sub new {
    my ($class, $region) = @_;
    return bless { region => $region }, $class;
}

sub get {
    my ($self, $id) = @_;
    Dispatcher::Arguments::mismatch('The avatar', 'an id (a UUID with dashes)', $id) if !Dispatcher::Id::is_id($id);
    return Dispatcher::Avatar->new($self->{region}, $id);
}

1;

__END__

=head1 NAME

Dispatcher::Avatars - those who are in the region

=head1 METHODS

=over

=item get($id)

The L<Dispatcher::Avatar> with that id; asks the region nothing.

=item new

For the library itself.

=back

=cut
