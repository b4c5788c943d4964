#!/usr/bin/perl
# Lays a Penrose tiling of thick and thin rhombs on the ground, tile by tile as a flat box that is turned and squeezed along its
# diagonals, in batches.
#
#   penrose.pl [--generations N] [--radius METRES] [--height METRES]
#
# The tiling is made by deflation: a wheel of ten triangles is cut again and again by the golden ratio. Each rhomb is two
# triangles with a common base, so that one tile is laid for each base.

use strict;
use warnings;

use Getopt::Long;
use Time::HiRes qw(time);

use Dispatcher;

use constant {
    PHI   => (1 + sqrt 5) / 2,
    PI    => 4 * atan2(1, 1),
    BATCH => 100,
};

my ($generations, $radius, $height) = (7, 100, 40);
GetOptions('generations=i' => \$generations, 'radius=f' => \$radius, 'height=f' => \$height)
    && $generations >= 1 && $generations <= 9
    or die "usage: $0 [--generations 1..9] [--radius METRES] [--height METRES]\n";

my @triangles = wheel();
@triangles = map { cut(@$_) } @triangles for 1 .. $generations;
my @tiles = tiles(@triangles);

my $begun = time;
lay(@tiles);
printf "%d tiles laid in %.1f s (%d thick, %d thin)\n", scalar @tiles, time - $begun,
    scalar(grep { $_->{kind} eq 'thick' } @tiles), scalar(grep { $_->{kind} eq 'thin' } @tiles);

# Ten thin triangles around the middle, every other one mirrored. Points are [x, y].
sub wheel {
    return map {
        my @rim = map { [ cos($_ * PI / 10), sin($_ * PI / 10) ] } 2 * $_ - 1, 2 * $_ + 1;
        [ 'thin', [ 0, 0 ], $_ % 2 ? reverse @rim : @rim ]
    } 0 .. 9;
}

# A triangle by its apex and its base; "thin" has 36 degrees at the apex, "thick" 108.
sub cut {
    my ($kind, $apex, $left, $right) = @_;
    if ($kind eq 'thin') {
        my $cut = between($apex, $left);
        return ([ 'thin', $right, $cut, $left ], [ 'thick', $cut, $right, $apex ]);
    }
    my $near = between($left, $apex);
    my $far  = between($left, $right);
    return ([ 'thick', $far, $right, $apex ], [ 'thick', $near, $far, $left ], [ 'thin', $far, $near, $apex ]);
}

# The point that divides a line by the golden ratio.
sub between {
    my ($from, $to) = @_;
    return [ map { $from->[$_] + ($to->[$_] - $from->[$_]) / PHI } 0, 1 ];
}

# One tile for each pair of triangles on a common base: its middle is the middle of the base.
sub tiles {
    my %tile;
    for (@_) {
        my ($kind, $apex, $left, $right) = @$_;
        my @middle = map { ($left->[$_] + $right->[$_]) / 2 } 0, 1;
        my $key    = join ',', map { sprintf '%.5f', $_ + 0.0 == 0 ? 0 : $_ } @middle;
        $tile{$key} = {
            kind   => $kind,
            middle => \@middle,
            along  => 2 * distance($left, \@middle),
            across => 2 * distance($apex, \@middle),
            angle  => atan2($right->[1] - $left->[1], $right->[0] - $left->[0]),
        };
    }
    return map { $tile{$_} } sort keys %tile;
}

sub distance {
    my ($from, $to) = @_;
    return sqrt(($to->[0] - $from->[0])**2 + ($to->[1] - $from->[1])**2);
}

# A box with the area of the rhomb: half as long and as wide as its diagonals, times the root of two. All tiles of a kind are of
# one size, so that two assets are enough.
sub lay {
    my %size;
    my @boxes = map {
        {   shape    => 'box',
            name     => "Penrose $_->{kind}",
            size     => $size{ $_->{kind} } ||= [ $radius * $_->{along} / sqrt 2, $radius * $_->{across} / sqrt 2, 0.1 ],
            color    => $_->{kind} eq 'thick' ? 'gold' : 'navy',
            position => [ 128 + $radius * $_->{middle}[0], 128 + $radius * $_->{middle}[1], $height ],
            rotation => [ 0, 0, sin($_->{angle} / 2), cos($_->{angle} / 2) ],
        }
    } @_;
    return $region->create_many(\@boxes, batch => BATCH);
}
