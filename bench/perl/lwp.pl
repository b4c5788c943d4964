#!/usr/bin/perl
# Times calls of a plain client: lwp.pl CALLS URL FIRST LAST PASSWORD

use strict;
use warnings;

use Digest::MD5 qw(md5_hex);
use FindBin;
use lib $FindBin::Bin;

use JSON::PP ();
use Timing;

my $json = eval { require JSON::XS; JSON::XS->new->utf8->canonical } || JSON::PP->new->utf8->canonical;
if (!eval { require LWP::UserAgent; 1 }) {
    print "Perl, LWP: skipped, LWP::UserAgent is not installed\n";
    exit;
}

my ($calls, $url, $first, $last, $password) = @ARGV;
my $agent = LWP::UserAgent->new(keep_alive => 1);
my $scene = call('Dispatcher', 'Info')->{SceneList}[0];
my $capability = call('Dispatcher', 'CreateCapability',
    FirstName    => $first,
    LastName     => $last,
    HashedPasswd => md5_hex($password),
    DomainList   => ['RemoteControl'],
)->{Capability};
my ($object) = @{ call('RemoteControl', 'FindObjects')->{Objects} };

my $name = 'Perl, LWP and ' . ref $json;
Timing::tell($name, $calls, sub { call('RemoteControl', 'GetObjectPosition', ObjectID => $object)->{_Success} or die });

sub call {
    my ($domain, $message, %fields) = @_;
    my $response = $agent->post($url,
        Content_Type => 'application/json',
        Content      => $json->encode({
            '$type'  => "$domain.Messages.${message}Request",
            _Domain  => $domain,
            _Scene   => $scene,
            $capability ? (_Capability => $capability) : (),
            %fields,
        }),
    );
    die $response->status_line if !$response->is_success;
    return $json->decode($response->content);
}
