package Dispatcher::Swarm;

use strict;
use warnings;

use Dispatcher::Arguments ();
use Dispatcher::Bridge    ();
use Dispatcher::Json      ();

our $VERSION = '0.1.0';

my %NOTHING = (
    positions     => [ 0, 0, 0 ],
    velocities    => [ 0, 0, 0 ],
    accelerations => [ 0, 0, 0 ],
    rotations     => [ 0, 0, 0, 1 ],
);

for my $name (keys %NOTHING) {
    no strict 'refs';
    *{$name} = sub {
        my ($self) = @_;
        return $self->{$name} ||= [ map { [ @{ $NOTHING{$name} } ] } @{ $self->{objects} } ];
    };
}

sub new {
    my ($class, $region, $objects, @options) = @_;
    my $option    = Dispatcher::Arguments::options('swarm', \@options, qw(tolerance batch));
    my $tolerance = Dispatcher::Arguments::distance('The tolerance', defined $option->{tolerance} ? $option->{tolerance} : 0.1);
    my $batch     = Dispatcher::Arguments::batch(defined $option->{batch} ? $option->{batch} : 100);
    my $bridge    = Dispatcher::Bridge->own;
    my $fields    = ',"objects":' . Dispatcher::Json::encode([ @{ Dispatcher::Arguments::list('swarm', $objects) } ]);
    my $id = $bridge->begin('swarm', $region->frame . $fields . qq(,"batch":$batch,"tolerance":"$tolerance"));
    $bridge->finish($id);
    return bless { bridge => $bridge, id => $id, region => $region, objects => [@$objects] }, $class;
}

sub objects { return @{ $_[0]{objects} } }

sub flush {
    my ($self) = @_;
    my $fields = qq(,"of":$self->{id});
    for my $name (grep { $self->{$_} } sort keys %NOTHING) {
        my $size = @{ $NOTHING{$name} };
        my @flat = map { Dispatcher::Arguments::numbers($name, $_, $size) } @{ $self->{$name} };
        $fields .= qq(,"$name":) . Dispatcher::Json::encode(\@flat);
    }
    $fields .= qq(,"delivery":"$self->{region}{delivery}") if $self->{region}{delivery};
    my $answer = $self->{bridge}->call('flush', $fields);
    $self->{replaced} = $answer->{replaced};
    return $answer->{sent};
}

sub replaced { return $_[0]{replaced} || 0 }

sub DESTROY {
    my ($self) = @_;
    local ($@, $!, $?);
    # At the program's end the bridge may have gone first.
    eval { $self->{bridge}->tell('cancel', qq(,"of":$self->{id})) if $self->{bridge} && $self->{bridge}->is_own };
    return;
}

1;

__END__

=head1 NAME

Dispatcher::Swarm - many objects that move together

=head1 SYNOPSIS

    my $swarm = $region->swarm(\@cars);
    every(0.2, sub {
        for my $i (0 .. $#cars) {
            $swarm->positions->[$i]  = [ $road->place($i) ];
            $swarm->velocities->[$i] = [ $road->speed($i) ];
        }
        $swarm->flush;
    });

=head1 DESCRIPTION

A region goes on moving an object with the velocity that it was last told. A swarm tells it only of those objects that would
be further than a tolerance from where they should be.

=head1 METHODS

=over

=item objects

The objects, as they were given.

=item positions, velocities, accelerations

A reference to a list with C<[x, y, z]> for each object, in metres, metres a second, and metres a second squared. Zeros
unless set.

=item rotations

The same with a quaternion C<[x, y, z, w]> for each.

=item replaced

How many flushes were not sent, since a newer one came while they waited for the one before; as of the last C<flush>.

=item flush

Tells the region what it has to be told; gives of how many objects that was.

=item new

For the library itself; see C<swarm> of L<Dispatcher::Region>.

=back

=cut
