package OpenSim::RemoteControl::Packet;

use strict;
use warnings;

use Dispatcher::Bridge     ();
use Dispatcher::Json       ();
use OpenSim::RemoteControl ();

our $VERSION = '0.1.0';
our @ISA     = ('OpenSim::RemoteControl');

sub _PostRequest {
    my ($self, $domain, $operation, $params) = @_;
    my $message = Dispatcher::Json::encode_octets($self->_message($domain, $operation, $params));
    my $sent = eval {
        Dispatcher::Bridge->own->tell('raw', $self->_address . ',"delivery":"datagram","message":' . $message);
        1;
    };
    return { _Success => 2 } if $sent;
    my $error = $@;
    die 'Message transmission failed; ' . (ref $error ? $error->text : $error);
}

# The address is looked at once, since no answer would tell that it is another region's.
sub _address {
    my ($self) = @_;
    my ($endpoint, $own) = ($self->{ENDPOINT}, $ENV{OS_REMOTECONTROL_UDP});
    return '' if !defined $endpoint || defined $own && $endpoint eq $own;
    my $address = ',"address":' . Dispatcher::Json::encode($endpoint);
    if (($self->{_checked} || '') ne $endpoint) {
        Dispatcher::Bridge->own->call('address', $address);
        $self->{_checked} = $endpoint;
    }
    return $address;
}

1;

__END__

=head1 NAME

OpenSim::RemoteControl::Packet - calls without an answer

=head1 SYNOPSIS

    my $rc = OpenSim::RemoteControl::Packet->new(
        ENDPOINT   => $ENV{OS_REMOTECONTROL_UDP},
        SCENE      => $ENV{OS_REMOTECONTROL_SCENE},
        CAPABILITY => $capability,
    );
    $rc->SetObjectPosition($id, [ 130, 128, 26 ]);

=head1 DESCRIPTION

An L<OpenSim::RemoteControl> whose calls go to the region as one datagram each. Every call returns C<< { _Success => 2 } >>
at once; whether the datagram arrived, in which order, and what came of it is not told. A datagram holds at most 1,024
bytes; a larger call is not sent, which the host's log says.

=cut
