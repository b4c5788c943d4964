#!/usr/bin/perl
# Times calls over the bridge: bridge.pl CALLS

use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use Dispatcher;
use OpenSim::RemoteControl::Stream;
use Timing;

my ($calls) = @ARGV;
my $object = $region->create('box', name => 'Bench');

my $rc = OpenSim::RemoteControl::Stream->new(URL => $ENV{OS_REMOTECONTROL_URL}, SCENE => $ENV{OS_REMOTECONTROL_SCENE});
($rc->{CAPABILITY}) = split /:/, $ENV{OS_REMOTECONTROL_CAP};

Timing::tell('Perl, bridge', $calls, sub { $rc->GetObjectPosition($object->id)->{_Success} or die });
$object->delete;
