#!/usr/bin/perl
# Commands for a region, in the manner of the tools that were written against OpenSim::RemoteControl.
#
#   rc.pl COMMAND [OPTIONS]        rc.pl help

use strict;
use warnings;

use Getopt::Long;
use JSON;

use OpenSim::RemoteControl::Packet;
use OpenSim::RemoteControl::Stream;

my %option = (
    url      => $ENV{OS_REMOTECONTROL_URL},
    endpoint => $ENV{OS_REMOTECONTROL_UDP},
    scene    => $ENV{OS_REMOTECONTROL_SCENE},
);

# For each command: what it takes, what it does, and its function.
my %COMMANDS = (
    auth          => [ '--avname NAME --pass PASSWORD [--life S]', 'asks for a capability',           \&auth ],
    renew         => [ '[--life S]',                               'renews the capability',           \&renew ],
    info          => [ '',                                         'tells what the region offers',    \&info ],
    message       => [ '--message TYPE',                           'shows an example of a message',   \&example ],
    chat          => [ '--message TEXT',                           'says something',                  \&chat ],
    find          => [ '[--pattern REGEX] [--owner ID]',           'lists objects',                   \&find ],
    create        => [ '--asset ID [--name TEXT] [--pos X,Y,Z]',   'creates an object',               \&create ],
    delete        => [ '--object ID',                              'deletes an object',               \&remove ],
    dump          => [ '--object ID',                              'tells all about an object',       \&dump_object ],
    oinv          => [ '--object ID',                              'lists what an object contains',   \&inventory ],
    getpos        => [ '--object ID',                              'tells where an object is',        \&getpos ],
    setpos        => [ '--object ID --pos X,Y,Z',                  'moves an object',                 \&setpos ],
    msgobj        => [ '--object ID --message TEXT',               'tells scripts inside a text',     \&msgobj ],
    setprop       => [ '--object ID [--link N] --color R,G,B [--alpha A]', 'colours a part',          \&setprop ],
    getappearance => [ '[--avatar ID]',                            'shows an appearance',             \&appearance ],
    help          => [ '',                                         'tells all this',                  \&help ],
);

my $command = shift @ARGV;
$command = 'help' if !defined $command;
die "There is no command $command; try: $0 help\n" if !$COMMANDS{$command};

GetOptions(\%option, qw(
    url=s endpoint=s scene=s capability=s avname=s pass=s life=i message=s pattern=s owner=s asset=s name=s
    object=s pos=s link=i color=s alpha=f avatar=s async udp
)) && !@ARGV or die "Wrong usage; try: $0 help\n";

my $rc = connection();
$COMMANDS{$command}[2]->();

sub connection {
    my ($capability, $expires) = split /:/, $option{capability} || $ENV{OS_REMOTECONTROL_CAP} || '';
    die "The capability has expired\n" if $expires && $expires < time;
    my %common = (SCENE => $option{scene}, CAPABILITY => $capability);
    return OpenSim::RemoteControl::Packet->new(%common, ENDPOINT => $option{endpoint}) if $option{udp};
    return OpenSim::RemoteControl::Stream->new(
        %common,
        URL         => $option{url},
        REQUESTTYPE => $option{async} ? 'async' : 'sync',
    );
}

sub auth {
    my $result = succeed($rc->AuthenticateAvatarByName(need('avname'), need('pass'), $option{life}));
    my $expires = time + $result->{LifeSpan};
    print "export OS_REMOTECONTROL_CAP=$result->{Capability}:$expires\n";
    print "export OS_REMOTECONTROL_URL=$option{url}\n";
    print "export OS_REMOTECONTROL_SCENE='$option{scene}'\n";
    return;
}

sub renew {
    my $result = succeed($rc->RenewCapability($option{life}));
    print "$result->{LifeSpan} seconds\n";
    return;
}

sub info {
    my $result = succeed($rc->Info);
    print "synchronous:  $result->{SynchEndPoint}\nasynchronous: $result->{AsyncEndPoint}\n";
    print "scene:        $_\n" for @{ $result->{SceneList} };
    print "message:      $_\n" for sort @{ $result->{MessageList} };
    return;
}

sub example {
    my $result = succeed($rc->MessageFormatRequest(need('message')));
    print to_json(from_json($result->{SampleMessage}), { pretty => 1, canonical => 1 });
    return;
}

sub chat {
    succeed($rc->SendChatMessage(need('message')));
    return;
}

sub find {
    my $result = succeed($rc->FindObjects(undef, undef, $option{pattern}, $option{owner}));
    for my $id (@{ $result->{Objects} || [] }) {
        my $data = $rc->GetObjectData($id);
        print "$id $data->{Name}\n" if $data->{_Success};
    }
    return;
}

sub create {
    my $result = succeed($rc->CreateObject(need('asset'), vector('pos'), undef, undef, $option{name}));
    print "$result->{ObjectID}\n" if $result->{ObjectID};
    return;
}

sub remove {
    succeed($rc->DeleteObject(need('object')));
    return;
}

sub dump_object {
    my $data = succeed($rc->GetObjectData(need('object')));
    $data->{Parts} = succeed($rc->GetObjectParts($option{object}))->{Parts};
    delete @$data{ grep { /\A[_\$]/ } keys %$data };
    print to_json($data, { pretty => 1, canonical => 1 });
    return;
}

sub inventory {
    my $result = succeed($rc->GetObjectInventory(need('object')));
    print "$_->{AssetID} $_->{ItemType} $_->{Name}\n" for @{ $result->{Inventory} };
    return;
}

sub getpos {
    my $result = succeed($rc->GetObjectPosition(need('object')));
    print join(' ', @{ $result->{Position} }), "\n";
    return;
}

sub setpos {
    need('pos');
    succeed($rc->SetObjectPosition(need('object'), vector('pos')));
    return;
}

sub msgobj {
    succeed($rc->MessageObject(need('object'), need('message')));
    return;
}

sub setprop {
    need('color');
    my $alpha = defined $option{alpha} ? $option{alpha} : 1;
    succeed($rc->SetPartColor(need('object'), $option{link} || 0, vector('color'), $alpha));
    return;
}

sub appearance {
    my $result = succeed($rc->GetAvatarAppearance($option{avatar}));
    print "$result->{SerializedAppearance}\n";
    return;
}

sub help {
    print "usage: rc.pl COMMAND [OPTIONS]; for all: --url URL --scene NAME --capability ID --async --udp --endpoint HOST:PORT\n";
    printf "  %-14s %-56s %s\n", $_, @{ $COMMANDS{$_} }[ 0, 1 ] for sort keys %COMMANDS;
    return;
}

sub need {
    my ($name) = @_;
    die "$command needs --$name\n" if !defined $option{$name};
    return $option{$name};
}

sub vector {
    my ($name) = @_;
    return defined $option{$name} ? [ split /,/, $option{$name} ] : undef;
}

sub succeed {
    my ($result) = @_;
    die "$command failed: $result->{_Message}\n" if !$result->{_Success};
    return $result;
}
