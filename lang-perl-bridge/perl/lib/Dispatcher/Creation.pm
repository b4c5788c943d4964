package Dispatcher::Creation;

use strict;
use warnings;

use Dispatcher::Answers   ();
use Dispatcher::Arguments ();
use Dispatcher::Call      ();
use Dispatcher::Error     ();
use Dispatcher::Id        ();
use Dispatcher::Json      ();
use Dispatcher::Object    ();

our $VERSION = '0.1.0';

my @OPTIONS = qw(name description position rotation velocity color alpha size);
# Left out of one of many, it would be the region's corner.
my @DEFAULT_POSITION = (128, 128, 20);

sub one {
    my ($region, $given, @options) = @_;
    my $shape  = _shape($given);
    my $option = _checked('create', $shape, @options);
    my $name   = _name($shape, $option);
    my $fields = {
        AssetID     => _asset($region, $shape, $option),
        Name        => $name,
        Description => $option->{description},
        Position    => $option->{position},
        Rotation    => $option->{rotation},
        Velocity    => $option->{velocity},
    };
    return $region->ask('CreateObjectRequest', $fields, sub {
        my $object = Dispatcher::Object->new($_[0]{ObjectID}, $name, $region);
        _paint($object, $shape, $option);
        return $object;
    });
}

sub many {
    my ($region, $specifications, @options) = @_;
    my $batch = Dispatcher::Arguments::batch(Dispatcher::Arguments::options('create_many', \@options, 'batch')->{batch});
    my @wanted = map { _wanted($region, $_) } @{ Dispatcher::Arguments::list('create_many', $specifications) };
    my %assets;
    Dispatcher::Call::overlap(sub { $assets{ $_->{look} } ||= _asset($region, @$_{qw(shape option)}) for @wanted; return });
    my @fields = map { _specification($_, $assets{ $_->{look} }) } @wanted;
    my @words;
    Dispatcher::Call::overlap(sub {
        while (my @some = splice @fields, 0, $batch) {
            _create($region, \@some, \@words);
        }
        return;
    });
    Dispatcher::Answers::complain('make', scalar @wanted, @words);
    _paint(@$_{qw(object shape option)}) for @wanted;
    return map { $_->{object} } @wanted;
}

sub _wanted {
    my ($region, $specification) = @_;
    Dispatcher::Arguments::mismatch('create_many', 'hashes with a shape each', $specification) if ref $specification ne 'HASH';
    my %rest   = %$specification;
    my $shape  = _shape(delete $rest{shape});
    my $option = _checked('create_many', $shape, %rest);
    return {
        shape  => $shape,
        option => $option,
        look   => Dispatcher::Json::encode([ $shape, @$option{qw(size color alpha)} ]),
        object => Dispatcher::Object->new(Dispatcher::Id::random(), _name($shape, $option), $region),
    };
}

sub _specification {
    my ($wanted, $asset) = @_;
    my $option = $wanted->{option};
    my %fields = (AssetID => "$asset", Name => $wanted->{object}->name, Description => $option->{description});
    my %data   = (
        ObjectID => $wanted->{object}->id,
        Position => $option->{position} || [@DEFAULT_POSITION],
        Rotation => $option->{rotation},
        Velocity => $option->{velocity},
    );
    delete @data{ grep { !defined $data{$_} } keys %data };
    delete @fields{ grep { !defined $fields{$_} } keys %fields };
    return { %fields, ObjectData => \%data };
}

sub _create {
    my ($region, $objects, $words) = @_;
    return $region->command('CreateBulkObjectsRequest', { Objects => $objects }, sub { push @$words, $_[0]{text}; return });
}

# An asset stands for its id.
sub _shape {
    my ($given) = @_;
    return ref $given && eval { $given->isa('Dispatcher::Asset') } ? $given->id : $given;
}

sub _checked {
    my ($method, $shape, @options) = @_;
    my $option = Dispatcher::Arguments::options($method, \@options, @OPTIONS);
    Dispatcher::Arguments::mismatch('The shape', 'a name, or the id of an object asset', $shape) if !defined $shape || ref $shape;
    if (Dispatcher::Id::is_id($shape) && defined $option->{size}) {
        Dispatcher::Error->throw('WrongArgument', 'An object from an asset has its own size.', 'Leave out size.');
    }
    Dispatcher::Arguments::alpha($option->{alpha});
    return $option;
}

sub _name {
    my ($shape, $option) = @_;
    return defined $option->{name} ? $option->{name} : Dispatcher::Id::is_id($shape) ? 'Object' : ucfirst $shape;
}

sub _asset {
    my ($region, $shape, $option) = @_;
    return Dispatcher::Id::is_id($shape) ? $shape : $region->shape($shape, map { $_ => $option->{$_} } qw(size color alpha));
}

# A shape has got its colour with its asset.
sub _paint {
    my ($object, $shape, $option) = @_;
    return if !Dispatcher::Id::is_id($shape) || !defined $option->{color} && !defined $option->{alpha};
    return $object->paint($option->{color}, $option->{alpha});
}

1;

__END__

=head1 NAME

Dispatcher::Creation - makes objects

=head1 DESCRIPTION

For the library itself; programs use C<create> and C<create_many> of L<Dispatcher::Region>.

=head1 FUNCTIONS

=over

=item one($region, $shape, %options)

Makes one object.

=item many($region, \@specifications, %options)

Makes many.

=back

=cut
