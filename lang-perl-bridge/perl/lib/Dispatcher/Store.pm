package Dispatcher::Store;

use strict;
use warnings;

use Dispatcher::Bridge ();
use Dispatcher::Json   ();

our $VERSION = '0.1.0';

sub TIEHASH {
    my ($class) = @_;
    return bless {}, $class;
}

sub FETCH {
    my ($self, $key) = @_;
    return _ask('get', $key)->{value};
}

sub STORE {
    my ($self, $key, $value) = @_;
    _ask('put', $key, ',"value":' . Dispatcher::Json::encode($value));
    return;
}

sub EXISTS {
    my ($self, $key) = @_;
    return _ask('get', $key)->{found};
}

sub DELETE {
    my ($self, $key) = @_;
    my $value = $self->FETCH($key);
    _ask('remove', $key);
    return $value;
}

sub CLEAR {
    my ($self) = @_;
    _ask('remove', $_) for @{ _keys() };
    return;
}

sub SCALAR {
    my ($self) = @_;
    return scalar @{ _keys() };
}

sub FIRSTKEY {
    my ($self) = @_;
    $self->{keys} = _keys();
    return shift @{ $self->{keys} };
}

sub NEXTKEY {
    my ($self) = @_;
    return shift @{ $self->{keys} };
}

sub _keys {
    return Dispatcher::Bridge->own->call('store_keys', '')->{keys};
}

sub _ask {
    my ($what, $key, $more) = @_;
    my $fields = ',"key":' . Dispatcher::Json::encode(defined $key ? "$key" : '');
    return Dispatcher::Bridge->own->call("store_$what", $fields . (defined $more ? $more : ''));
}

1;

__END__

=head1 NAME

Dispatcher::Store - what a program keeps for its next run

=head1 SYNOPSIS

    use Dispatcher;

    $store{runs} = ($store{runs} || 0) + 1;
    print "Run number $store{runs}\n";

=head1 DESCRIPTION

C<use Dispatcher> gives the program a hash C<%store>. Its values are texts, numbers, C<undef>, and references to lists and
hashes of these; they are copied on their way in and out, so that a change inside of one counts only when it is put back:

    my $seen = $store{seen} || [];
    push @$seen, $touch->avatar;
    $store{seen} = $seen;

What was put there is on the disk. Keys are texts of 1 to 200 characters. All runs of one program have one store; the host
bounds its size.

=cut
