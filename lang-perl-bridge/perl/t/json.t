use strict;
use warnings;

use Test::More;

use JSON::PP ();

use Dispatcher::Json ();

my @values = (
    {}, [], { a => [ 1, 2.5, -3 ], b => { c => undef } },
    { text => "quotes \" \\ / and \t\n\r\b\f\x{1}\x{7f}" },
    { "na\"me" => "caf\x{e9} \x{263a} \x{1f600}" },
    [ [ [] ], {}, '' ],
);
for my $value (@values) {
    my $theirs = JSON::PP->new->utf8->canonical->encode($value);
    is_deeply(Dispatcher::Json::decode($theirs), $value, "reads $theirs");
    is_deeply(JSON::PP->new->utf8->decode(Dispatcher::Json::encode($value)), $value, 'writes it so that others read it');
}

is_deeply(Dispatcher::Json::decode('"\\ud83d\\ude00\\u00e9"'), "\x{1f600}\x{e9}", 'reads escaped characters');
is_deeply(Dispatcher::Json::decode('[true,false,null,1E-7]'), [ 1, 0, undef, 1e-7 ], 'reads what is no text');
is(Dispatcher::Json::encode([ \1, \0, undef, 1.5 ]), '[true,false,null,"1.5"]', 'writes numbers as text');

is(Dispatcher::Json::decode_octets('"caf' . "\xc3\xa9" . '"'), "caf\xc3\xa9", 'leaves octets as they are');
is(Dispatcher::Json::encode_octets("caf\xc3\xa9"), qq("caf\xc3\xa9"), 'sends octets as they are');
is(Dispatcher::Json::encode_octets("caf\x{e9}"), qq("caf\xc3\xa9"), 'takes for characters what is no UTF-8');
isa_ok(Dispatcher::Json::decode_octets('[true]')->[0], 'JSON::PP::Boolean');

for my $bad ('', '{', '[1,]', '{"a"}', '{"a":1', '[1] 2', 'nul', '"open', '{a:1}') {
    ok(!defined eval { Dispatcher::Json::decode($bad) }, "dies of $bad");
}

done_testing;
