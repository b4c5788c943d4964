package JSON;

# Stands in for JSON where only core Perl is installed.

use strict;
use warnings;

use JSON::PP ();

our $VERSION = '4.0';
our @ISA     = ('JSON::PP');

my @EXPORTED = qw(from_json to_json encode_json decode_json);

sub import {
    my ($class, @wanted) = @_;
    my $caller = caller;
    my @names  = grep { !/^-/ } @wanted;
    for my $name (@names ? @names : @EXPORTED) {
        no strict 'refs';
        *{"${caller}::$name"} = \&{$name};
    }
    return;
}

sub to_json {
    my ($value, $options) = @_;
    return _configured($options)->encode($value);
}

sub from_json {
    my ($text, $options) = @_;
    return _configured($options)->decode($text);
}

sub encode_json {
    my ($value) = @_;
    return JSON->new->utf8->encode($value);
}

sub decode_json {
    my ($text) = @_;
    return JSON->new->utf8->decode($text);
}

sub true  { return $JSON::PP::true }
sub false { return $JSON::PP::false }
sub null  { return undef }

sub is_bool    { return JSON::PP::is_bool(@_) }
sub backend    { return 'JSON::PP' }
sub is_xs      { return 0 }
sub is_pp      { return 1 }

sub _configured {
    my ($options) = @_;
    my $json = JSON->new->allow_nonref;
    $json->$_($options->{$_}) for keys %{ $options || {} };
    return $json;
}

1;

__END__

=head1 NAME

JSON - the usual functions of JSON over JSON::PP

=head1 SYNOPSIS

    use JSON;
    my $text = to_json({ a => 1 }, { canonical => 1 });

=head1 DESCRIPTION

Found only where the module JSON is not installed. Has C<to_json>, C<from_json>, C<encode_json>, C<decode_json> and the
object interface of L<JSON::PP>.

=head1 FUNCTIONS

=over

=item to_json($value, $options)

=item from_json($text, $options)

To and from characters; C<$options> names methods of C<JSON::PP> and their arguments.

=item encode_json($value)

=item decode_json($octets)

To and from UTF-8.

=item true, false, null

The values of JSON that Perl lacks.

=item is_bool($value)

Whether a value is one of C<true> and C<false>.

=item backend, is_xs, is_pp

What this is.

=back

=cut
