#!/usr/bin/perl
# What somebody would write in Perl: plain.pl WORK.json
#
# Needs LWP and JSON::XS. A line of the input is a turn of so many seconds; its result is a line of JSON.

use strict;
use warnings;

use JSON::XS ();
use LWP::UserAgent;
use Time::HiRes qw(time);

$| = 1;
my $json = JSON::XS->new->utf8->canonical;
open my $file, '<', $ARGV[0] or die $!;
my $work = $json->decode(join '', <$file>);
my $object = $work->{objects}[0];
my $agent = LWP::UserAgent->new(keep_alive => 1);

print $json->encode({ ready => JSON::XS::true }), "\n";
while (my $seconds = <STDIN>) {
    my ($begun, $count, $answer) = (time, 0);
    for (; time < $begun + $seconds; $count++) {
        $answer = call('GetObjectPosition', ObjectID => $object);
    }
    print $json->encode(
        { count => $count, seconds => time - $begun, object => $object, position => $answer->{Position} }), "\n";
}

sub call {
    my ($message, %fields) = @_;
    my $response = $agent->post($work->{url},
        Content_Type => 'application/json',
        Content      => $json->encode({
            '$type'     => "RemoteControl.Messages.${message}Request",
            _Domain     => 'RemoteControl',
            _Scene      => $work->{scene},
            _Capability => $work->{capability},
            %fields,
        }),
    );
    die $response->status_line if !$response->is_success;
    my $answer = $json->decode($response->content);
    die $answer->{_Message} if !$answer->{_Success};
    return $answer;
}
