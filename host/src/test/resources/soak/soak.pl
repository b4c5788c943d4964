# Moves its lamp and hears touches of it for as long as it is let; says to the proxy what it did and heard.
use strict;
use warnings;

use Dispatcher;

use constant CHANNEL => -4711;

# Again and again: the region and the machine may be busy.
sub patiently {
    my ($code) = @_;
    while (1) {
        my $result;
        return $result if eval { $result = $code->(); 1 };
        die $@ if ref($@) !~ /\ADispatcher::Error::/;
    }
}

sub word {
    my ($text) = @_;
    return patiently(sub { $region->call('ChatRequest', Message => $text, Channel => CHANNEL) });
}

my ($place, $heard) = (0, 0);
my $lamp = patiently(sub { $region->create(box => name => $ARGV[0], position => [ 1, 1, 25 ]) });
patiently(sub { $lamp->on_touch(sub { word('heard ' . $_[0]->face . ' ' . ++$heard) }) });
$region->on_lost(sub { word('lost ' . $_[0]->began) });
$region->on_restored(sub { my ($gap) = @_; word(join ' ', 'restored', $gap->cause, $gap->began, $gap->ended) });

every(0.1, sub {
    $place = $place % 200 + 1;
    return if eval {
        $lamp->move_to([ $place, 1, 25 ]);
        word("moved $lamp $place");
        my @places = $region->gather(map { sub { $lamp->position } } 1 .. 3);
        1;
    };
    my ($kind) = ref($@) =~ /\ADispatcher::Error::(\w+)\z/ or die $@;
    word("failed $kind");
});

word("ready $lamp");
Dispatcher->run;
