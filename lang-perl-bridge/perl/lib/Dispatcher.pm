package Dispatcher;

use strict;
use warnings;

use Dispatcher::Arguments ();
use Dispatcher::Bridge    ();
use Dispatcher::Handler   ();
use Dispatcher::Json      ();
use Dispatcher::Region    ();
use Dispatcher::Store     ();

our $VERSION = '0.1.0';

our $region = Dispatcher::Region->new;

tie our %store, 'Dispatcher::Store';

sub import {
    my $caller = caller;
    no strict 'refs';
    *{"${caller}::region"} = \$region;
    *{"${caller}::store"}  = \%store;
    *{"${caller}::every"}  = \&every;
    *{"${caller}::after"}  = \&after;
    return;
}

sub every {
    my ($seconds, $code) = @_;
    return Dispatcher::Handler->begin('every', ',"seconds":' . Dispatcher::Arguments::seconds($seconds, 0.001), $code);
}

sub after {
    my ($seconds, $code) = @_;
    return Dispatcher::Handler->begin('after', ',"seconds":' . Dispatcher::Arguments::seconds($seconds, 0), $code);
}

sub connect {
    my ($class, $to) = @_;
    my $other = Dispatcher::Region->new(to => Dispatcher::Arguments::needed('connect', 'a region: a name or a URL', $to));
    $other->name;
    return $other;
}

sub run {
    my $bridge = Dispatcher::Bridge->own;
    # A handler may run others; the host is told of the outermost only.
    my $outermost = !$bridge->{listening};
    local $bridge->{listening} = 1;
    $bridge->listening(1) if $outermost;
    while (Dispatcher::Handler->count) {
        my $event = $bridge->next_event;
        Dispatcher::Handler->handle($event);
        $bridge->done;
    }
    $bridge->listening(0) if $outermost;
    return;
}

sub log {
    my ($class, @text) = @_;
    my $level = @text > 1 && $text[0] =~ /\A(?:debug|info|warning|error)\z/ ? shift @text : 'info';
    my $line = join ' ', map { defined $_ ? $_ : '' } @text;
    Dispatcher::Bridge->own->tell('log', qq(,"level":"$level","text":) . Dispatcher::Json::encode($line));
    return;
}

sub exit {
    my ($class, $status) = @_;
    CORE::exit(Dispatcher::Arguments::status($status));
}

1;

__END__

=encoding utf8

=head1 NAME

Dispatcher - Perl programs that control a region: make objects, move them, react to touches

=head1 SYNOPSIS

    use Dispatcher;

    my $lamp = $region->create(box => name => 'Lamp', position => [ 128, 128, 25 ], color => 'white');

    $lamp->on_touch(sub {
        my ($touch) = @_;
        $region->say($lamp->name . ' touched by ' . $touch->avatar);
    });

    every(0.5, sub {
        my ($x, $y, $z) = @{ $lamp->position };
        $lamp->move_to([ $x + 0.1, $y, $z ]);
    });

    Dispatcher->run;

=head1 DESCRIPTION

Run it with C<dispatcher run PROGRAM.pl>. Positions are C<[x, y, z]> in metres in the region's coordinates (x east, y
north, z up), rotations quaternions C<[x, y, z, w]>, colours a name such as C<red>, C<#rrggbb> or three numbers from 0 to
1. Handlers run one at a time, in order, while C<< Dispatcher->run >> runs or waits. A call that fails dies with a
L<Dispatcher::Error>. Text is characters.

C<use Dispatcher> gives the program C<$region> (a L<Dispatcher::Region>), C<%store> (a L<Dispatcher::Store>), C<every> and
C<after>.

A program that forks or uses threads may call from each process and thread; handlers run where they were set up.

=head1 FUNCTIONS

=over

=item every($seconds, $code)

Calls C<$code> again and again, the first time after C<$seconds> (0.001 or more); what the program has no time for is left
out. Gives a L<Dispatcher::Handler>.

=item after($seconds, $code)

Calls C<$code> once.

=back

=head1 METHODS

=over

=item Dispatcher->connect($name)

Connects to another region, by a name or a URL that whoever runs the program has allowed (C<dispatcher run --allow-region>),
and gives a L<Dispatcher::Region>; dies with C<Dispatcher::Error::Denied> where it is not allowed.

=item Dispatcher->run

Calls handlers as events and timers come, until none is left. A handler that dies is reported on standard error, and the
program goes on.

=item Dispatcher->log($text), Dispatcher->log($level, $text)

Writes a line to the host's log, not to the program's output; C<$level> is C<debug>, C<info>, C<warning> or C<error>.

=item Dispatcher->exit($status)

Ends the program, as C<exit> does: 0 to 255, 0 unless given.

=back

=head1 SEE ALSO

L<Dispatcher::Region>, L<Dispatcher::Object>, L<Dispatcher::Event>, L<Dispatcher::Handler>, L<Dispatcher::Error>; for
older programs L<OpenSim::RemoteControl>.

=cut
