package OpenSim::RemoteControl::Stream;

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
    my $answer = eval { Dispatcher::Bridge->own->call('raw', $self->_address . ',"message":' . $message, 1) };
    return $answer if $answer;
    my $error = $@;
    die 'Message transmission failed; ' . (ref $error ? $error->text : $error);
}

sub _address {
    my ($self) = @_;
    my ($url, $own) = ($self->{URL}, $ENV{OS_REMOTECONTROL_URL});
    return '' if !defined $url || defined $own && $url eq $own;
    return ',"address":' . Dispatcher::Json::encode($url);
}

1;

__END__

=head1 NAME

OpenSim::RemoteControl::Stream - calls that are answered

=head1 SYNOPSIS

    my $rc = OpenSim::RemoteControl::Stream->new(
        URL        => $ENV{OS_REMOTECONTROL_URL},
        SCENE      => $ENV{OS_REMOTECONTROL_SCENE},
        CAPABILITY => $capability,
    );
    my $result = $rc->GetObjectPosition($id);

=head1 DESCRIPTION

An L<OpenSim::RemoteControl> whose calls go to the region over HTTP, by way of the host. A call that gets no answer dies
with C<Message transmission failed; ...>; so does one to a C<URL> that is not the host's region.

=cut
