# Goes through faults: each argument is a case, NAME/WAY/EXPECTED.
use strict;
use warnings;

use Dispatcher;

$| = 1;
use constant CHANNEL => -4711;

my $lamp = $region->create(box => name => 'Lamp', position => [ 1, 1, 25 ]);
my $mark = $region->create(box => name => 'Mark', position => [ 1, 2, 25 ]);
my (%heard, @lost, @gaps);
my ($place, $marks, $touches, $away) = (1, 1, 0, 0);

$lamp->on_touch(sub { $heard{ $_[0]->face }++ });
$region->on_lost(sub { $away = 1; push @lost, $_[0]->reason });
$region->on_restored(sub { $away = 0; push @gaps, $_[0]->cause });

sub word { my ($text) = @_; $region->call('ChatRequest', Message => $text, Channel => CHANNEL); return }

sub kind {
    my ($code) = @_;
    return 'ok' if eval { $code->(); 1 };
    my $error = $@;
    my ($kind) = ref($error) =~ /\ADispatcher::Error::(\w+)\z/;
    return defined $kind ? $kind : die $error;
}

sub move {
    my ($which) = @_;
    $place = $place % 200 + 1;
    ($which // $lamp)->move_to([ $place, 1, 25 ]);
    return;
}

# What became of each of three moves at the same time; gather itself dies of the first that fails.
sub together {
    my @moves;
    my $begin = sub {
        $place = $place % 200 + 1;
        push @moves, $region->call('SetObjectPositionRequest', ObjectID => $lamp->id, Position => [ $place, 1, 25 ]);
        return;
    };
    kind(sub { $region->gather(($begin) x 3) });
    return join '+', sort(map { my $move = $_; kind(sub { $move->value }) } @moves);
}

sub is_at {
    my ($object, $x) = @_;
    return int($object->position->[0] + 0.5) == $x;
}

sub touch {
    my $number = ++$touches;
    kind(sub { $region->call('TouchObjectRequest', ObjectID => $lamp->id, Surface => { FaceIndex => $number }) });
    return $number;
}

# What is to be done, first things first; each takes one turn of the timer, and gives false to be done again.
my @todo;
sub soon { my ($code) = @_; return sub { kind($code) eq 'ok' } }

sub hearing {
    my ($number, $turns);
    return sub {
        return 1 if defined $number && $heard{$number};
        ($number, $turns) = (touch(), 0) if !defined $number || ++$turns > 40;
        return 0;
    };
}

# Until what was sent as datagrams before has arrived, or is lost.
sub arriving {
    my $turns = -1;
    return sub {
        $marks = $marks % 200 + 1 if $turns < 0;
        kind(sub { $mark->fast(datagrams => 1)->move_to([ $marks, 2, 25 ]) }) if ++$turns % 20 == 0;
        my $there;
        kind(sub { $there = is_at($mark, $marks) });
        return $there || 0;
    };
}

sub turns { my ($count) = @_; return sub { $count-- <= 0 } }

sub steps {
    my ($name, $way, $result) = @_;
    my $number;
    return (
        soon(sub { word("wire $name") }),
        sub {
            my ($kind, $there) = (kind(\&move));
            my $asked = kind(sub { $there = is_at($lamp, $place) });
            $$result = $kind ne 'ok' ? $kind : $asked ne 'ok' ? $asked : $there ? 'ok' : 'lost an acknowledged move';
        },
    ) if $way eq 'command';
    return (soon(sub { word("wire $name") }), sub { $$result = kind(sub { $lamp->position }) }) if $way eq 'question';
    return (
        soon(sub { word("wire $name") }),
        sub {
            $$result = together();
        },
    ) if $way eq 'together';
    return (
        soon(sub { word("wire $name") }),
        sub { kind(sub { $mark->fast->move_to([ $place, 2, 25 ]) }); $$result = 'sent' },
        soon(sub { word('spent') }),
    ) if $way eq 'fast';
    return (
        soon(sub { word("wire $name") }),
        sub { $number = touch(); 1 },
        hearing(),
        sub { $$result = ($heard{$number} || 0) <= 1 ? 'heard' : 'heard twice' },
    ) if $way eq 'event';
    return (
        soon(sub { word("callback $name") }),
        sub { $number = touch(); 1 },
        hearing(), turns(20),
        sub { $$result = $heard{$number} || 0; 1 },
    ) if $way eq 'callback';
    return (
        soon(sub { word("datagram $name") }),
        sub { kind(sub { move($lamp->fast(datagrams => 1)) }); 1 },
        arriving(), arriving(),
        sub { my $asked = kind(sub { $$result = is_at($lamp, $place) ? 'arrived' : 'lost' }); $$result = $asked if $asked ne 'ok'; 1 },
    ) if $way eq 'datagram';
    return (
        # What an earlier case has brought about is not of this one.
        sub { @lost = @gaps = (); !$away },
        soon(sub { word("region $name") }),
        sub { return 1 if @gaps || $way eq 'silent'; kind(sub { $lamp->position }); return 0 },
        soon(\&move),
        hearing(),
        sub { $$result = $way eq 'silent' ? 'heard' : join '+', ('lost') x @lost, @gaps },
        soon(sub { word('region whole') }),
    );
}

sub begin {
    my ($case, $tries) = @_;
    my ($name, $way, $expected) = split m{/}, $case;
    my ($result, $good, $checks) = ('', '', 0);
    unshift @todo, steps($name, $way, \$result), sub {
        $good = kind(sub { $lamp->position });
        return begin($case, $tries + 1) if $tries < 3 && $result =~ /TimedOut/ && $result ne $expected;
        unshift @todo, sub {
            my $clean = kind(sub { word('clean') }) eq 'ok' ? 'clean' : 'not clean';
            return 0 if $clean ne 'clean' && ++$checks < 500;
            print "$name/$way $result $good $clean $tries\n";
            return 1;
        };
        return 1;
    };
    return 1;
}

my @cases = @ARGV;

every(0.002, sub {
    if (!@todo) {
        Dispatcher->exit(0) if !@cases;
        begin(shift @cases, 1);
    }
    my $step = shift @todo;
    unshift @todo, $step if !$step->();
});

Dispatcher->run;
