use strict;
use warnings;

use Test::More;

use Dispatcher::Arguments ();
use Dispatcher::Id        ();

sub refuses {
    my ($sentence, $function, @arguments) = @_;
    no strict 'refs';
    ok(!eval { &{"Dispatcher::Arguments::$function"}(@arguments); 1 }, "$function refuses");
    isa_ok($@, 'Dispatcher::Error::WrongArgument');
    return is($@->explanation, $sentence);
}

is(Dispatcher::Arguments::batch($_->[0]), $_->[1]) for [ undef, 50 ], [ 1, 1 ], [ '2000', 2000 ];
refuses("The batch takes a whole number from 1 to 2,000, but the number $_ came.", batch => $_) for 0, 2001, 1.5, -1;
refuses("The batch takes a whole number from 1 to 2,000, but the text 'many' came.", batch => 'many');

is(Dispatcher::Arguments::alpha($_->[0]), $_->[1]) for [ undef, 1 ], [ 0, 0 ], [ '0.5', 0.5 ], [ 1, 1 ];
refuses("The alpha takes a number from 0 (invisible) to 1, but $_->[1] came.", alpha => $_->[0])
    for [ 1.1, 'the number 1.1' ], [ 'x', q(the text 'x') ], [ [ 1, 2 ], 'the list [1, 2]' ], [ { a => 1 }, 'a structure with [a]' ];

is_deeply(Dispatcher::Arguments::vector('It', [ 1, '2', 3e2 ]), [ 1, 2, 300 ]);
refuses("It takes three numbers [x, y, z], but $_->[1] came.", vector => 'It', $_->[0])
    for [ undef, 'nothing' ], [ [ 1, 2 ], 'the list [1, 2]' ], [ [ 1, 2, 'x' ], 'the list [1, 2, x]' ], [ 'NaN', q(the text 'NaN') ];

is_deeply(Dispatcher::Arguments::options('make', [ a => 1 ], qw(a b)), { a => 1 });
refuses(q(make has no option 'c'. Its options are a, b.), options => 'make', [ c => 1 ], qw(a b));
refuses(q(make takes options as pairs of a name and a value, but the text 'c' came.), options => 'make', ['c'], qw(a b));
refuses('It takes metres, 0 or more, but the number -1 came.', distance => 'It', -1);
refuses('The time takes seconds, 0 or more, but the text ' . q('soon' came.), seconds => 'soon', 0);
refuses('The exit status takes a whole number from 0 to 255, but the number 256 came.', status => 256);
refuses("say takes a text, but the text '" . 'x' x 40 . "\x{2026}' came.", mismatch => 'say', 'a text', 'x' x 50);

my @ids = map { Dispatcher::Id::random() } 1 .. 100;
is(scalar(grep { Dispatcher::Id::is_id($_) && /\A.{14}4.{4}[89ab]/ } @ids), 100, 'ids are random UUIDs');
is(scalar(keys %{ { map { $_ => 1 } @ids } }), 100, 'all of them different');
ok(!Dispatcher::Id::is_id($_), 'no id') for undef, '', 'box', "$ids[0] ", substr $ids[0], 1;

done_testing;
