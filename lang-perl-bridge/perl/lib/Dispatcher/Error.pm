package Dispatcher::Error;

use strict;
use warnings;

use overload '""' => sub { $_[0]->text }, bool => sub { 1 }, fallback => 1;

our $VERSION = '0.1.0';

my @KINDS = qw(
    Unreachable NotAuthorized Refused BadAnswer TimedOut TooLarge WrongArgument Unsupported Denied
);

for my $kind (@KINDS) {
    no strict 'refs';
    @{"Dispatcher::Error::${kind}::ISA"} = (__PACKAGE__);
}

sub throw {
    my ($class, $kind, $message, $advice, $region_text) = @_;
    my ($level, @at) = (0);
    do { @at = caller $level++ } while @at && $at[0] =~ /^(?:Dispatcher|OpenSim::RemoteControl)(?:::|$)/;
    my $type = grep({ $_ eq $kind } @KINDS) ? "Dispatcher::Error::$kind" : $class;
    die bless {
        kind        => $kind,
        message     => $message,
        advice      => defined $advice ? $advice : '',
        region_text => $region_text,
        file        => @at ? $at[1] : $0,
        line        => @at ? $at[2] : 0,
    }, $type;
}

sub kind        { return $_[0]{kind} }
sub message     { return $_[0]{message} }
sub advice      { return $_[0]{advice} }
sub region_text { return $_[0]{region_text} }
sub file        { return $_[0]{file} }
sub line        { return $_[0]{line} }

sub explanation {
    my ($self) = @_;
    return $self->{advice} eq '' ? $self->{message} : "$self->{message} $self->{advice}";
}

sub text {
    my ($self) = @_;
    my $explanation = $self->explanation;
    $explanation =~ s/\.\z//;
    return "$explanation at $self->{file} line $self->{line}.\n";
}

1;

__END__

=head1 NAME

Dispatcher::Error - a call that failed

=head1 SYNOPSIS

    eval { $lamp->move_to([ 130, 128, 26 ]); 1 } or do {
        my $error = $@;
        die $error unless ref $error && $error->isa('Dispatcher::Error::Refused');
        print 'The region says: ', $error->message, "\n";
    };

=head1 DESCRIPTION

Every failure of the library is an object of one of the subclasses below; as text it is one sentence with the program's
own file and line, as after C<die>.

=over

=item Dispatcher::Error::Unreachable

Nobody answers at the region's address, or the connection broke.

=item Dispatcher::Error::NotAuthorized

The region does not let the user in.

=item Dispatcher::Error::Refused

The region understood the request and refused it; the message holds its own words.

=item Dispatcher::Error::BadAnswer

What came back is no answer of the protocol.

=item Dispatcher::Error::TimedOut

No answer came in time; whether the request was carried out is not known.

=item Dispatcher::Error::TooLarge

A request, an answer or a value is larger than what is allowed.

=item Dispatcher::Error::WrongArgument

The call does not take what it was given; nothing was sent.

=item Dispatcher::Error::Unsupported

The region does not know the message; nothing was done.

=item Dispatcher::Error::Denied

A rule of the host forbids the call, or the program is ending; nothing was sent.

=back

=head1 METHODS

=over

=item throw($kind, $message, $advice, $region_text)

Dies with an error of that kind; for the library itself.

=item kind

The last part of the class's name, for example C<Refused>.

=item message

One sentence: what was tried and what came back.

=item advice

One sentence: what to do next; may be empty.

=item region_text

The region's own words; undefined where the failure is no answer of the region.

=item explanation

The message and the advice.

=item file, line

Where the program made the call.

=item text

All of it, as it is printed.

=back

=cut
