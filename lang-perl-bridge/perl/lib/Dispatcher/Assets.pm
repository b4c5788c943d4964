package Dispatcher::Assets;

use strict;
use warnings;

use MIME::Base64 ();

use Dispatcher::Arguments ();
use Dispatcher::Asset     ();
use Dispatcher::Id        ();

our $VERSION = '0.1.0';

sub new {
    my ($class, $region) = @_;
    return bless { region => $region }, $class;
}

sub get {
    my ($self, $id) = @_;
    return $self->{region}->ask('GetAssetRequest', { AssetID => $id }, sub { Dispatcher::Asset->new($_[0]{Asset}) });
}

sub add {
    my ($self, $data, @options) = @_;
    my $option = Dispatcher::Arguments::options('assets->add', \@options, qw(name description content_type id));
    if (!defined $data || ref $data || $data =~ /[^\x00-\xff]/) {
        Dispatcher::Error->throw('WrongArgument', 'An asset holds octets, but something else came.', 'Encode text first, for example with Encode::encode_utf8.');
    }
    my %asset = (
        AssetID         => defined $option->{id} ? $option->{id} : Dispatcher::Id::random(),
        SerializedAsset => MIME::Base64::encode_base64($data, ''),
        Name            => defined $option->{name} ? $option->{name} : 'Asset',
        Description     => defined $option->{description} ? $option->{description} : '',
        ContentType     => defined $option->{content_type} ? $option->{content_type} : 'application/octet-stream',
    );
    return $self->{region}->ask('AddAssetRequest', { Asset => \%asset }, sub { $_[0]{AssetID} });
}

sub exists {
    my ($self, $id) = @_;
    return $self->{region}->ask('TestAssetRequest', { AssetID => $id }, sub { $_[0]{Exists} });
}

sub dependencies {
    my ($self, $id) = @_;
    return @{ $self->{region}->ask('GetDependentAssetsRequest', { AssetID => $id }, sub { $_[0]{DependentAssets} }) };
}

sub of {
    my ($self, $object) = @_;
    return $self->{region}->ask('GetAssetFromObjectRequest', { ObjectID => $object }, sub { Dispatcher::Asset->new($_[0]{Asset}) });
}

1;

__END__

=head1 NAME

Dispatcher::Assets - the assets of a region: textures, notecards, stored objects

=head1 SYNOPSIS

    my $id = $region->assets->add($octets, name => 'Note', content_type => 'application/vnd.ll.notecard');
    print $region->assets->get($id)->data;

=head1 METHODS

=over

=item get($id)

The L<Dispatcher::Asset>; dies with C<Dispatcher::Error::Refused> where there is none.

=item add($octets, name => $text, description => $text, content_type => $type, id => $id)

Gives the region an asset, and gives its id, which is a new one unless given. Where the region has an asset of that id
already, that one stays. Regions keep such assets in a cache only.

=item exists($id)

Whether the region has it at hand.

=item dependencies($id)

The ids of the assets that it needs, itself included.

=item of($object)

An object as a new asset.

=item new

For the library itself.

=back

=cut
