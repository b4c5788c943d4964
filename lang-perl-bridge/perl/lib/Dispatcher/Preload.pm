package Dispatcher::Preload;

use strict;
use warnings;

use Fcntl qw(F_GETFL F_SETFL F_SETOWN);

# Loaded here, so that an older copy that a program's "use lib" would find is not looked for any more.
use Dispatcher::Bridge            ();
use OpenSim::RemoteControl        ();
use OpenSim::RemoteControl::Packet ();
use OpenSim::RemoteControl::Stream ();

our $VERSION = '0.1.0';

use constant O_ASYNC => eval { Fcntl::O_ASYNC() } || eval { Fcntl::FASYNC() } || 0;

my ($lifeline, $leader);

sub begin {
    push @INC, $ENV{DISPATCHER_PERL_FALLBACK} if defined $ENV{DISPATCHER_PERL_FALLBACK};
    return if !defined $ENV{DISPATCHER_BRIDGE};
    if (delete $ENV{DISPATCHER_OWN_SESSION}) {
        require POSIX;
        POSIX::setsid();
    }
    return _watch();
}

# Says nothing after its greeting, so that a signal from it can only mean that the host has ended: also while the program
# sleeps, calculates or waits for something else. The signal goes to the whole process group.
sub _watch {
    $lifeline = eval { Dispatcher::Bridge->connect };
    if (!$lifeline) {
        print {*STDERR} $@;
        exit 1;
    }
    $leader = $$;
    $SIG{IO} = \&_host_ended;
    my $socket = $lifeline->socket;
    fcntl $socket, F_SETOWN, getpgrp() == $$ ? -$$ : $$;
    fcntl $socket, F_SETFL, fcntl($socket, F_GETFL, 0) | O_ASYNC if O_ASYNC;
    return;
}

sub _host_ended {
    if ($$ == $leader) {
        print {*STDERR} "Dispatcher has ended, so this program ends too.\n";
        eval { _tidy() };
    }
    exit 1;
}

# Nobody else is left to remove what the host had unpacked for this program.
sub _tidy {
    require File::Basename;
    require File::Path;
    my @folders = map { File::Basename::dirname($_) } grep { defined } @ENV{qw(DISPATCHER_BRIDGE DISPATCHER_PERL_FALLBACK)};
    File::Path::remove_tree(grep { m{/dispatcher-[^/]*\z} } @folders);
    return;
}

begin();

1;

__END__

=head1 NAME

Dispatcher::Preload - makes a Perl program ready before its first line

=head1 DESCRIPTION

The host loads this module into every Perl program (C<PERL5OPT>). It loads C<OpenSim::RemoteControl> and its two
transports, so that a program's own older copy is not used; puts the stand-in for C<JSON> at the end of C<@INC>, where it
is found only if C<JSON> is not installed; and holds a connection to the host, whose end ends the program, with status 1.

=head1 FUNCTIONS

=over

=item begin

Does all of it; called when the module is loaded.

=back

=cut
