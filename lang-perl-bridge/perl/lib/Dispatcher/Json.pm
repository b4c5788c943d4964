package Dispatcher::Json;

use strict;
use warnings;

our $VERSION = '0.1.0';

# JSON::PP needs 50 to 100 microseconds for an ordinary answer; a call over the bridge should not cost more than that
# altogether. The bridge writes without blanks, so that reading needs to know none.

my %ESCAPED = (
    '"' => '"', '\\' => '\\', '/' => '/', b => "\b", f => "\f", n => "\n", r => "\r", t => "\t",
);
my %ESCAPES = ('"' => '\\"', '\\' => '\\\\', "\n" => '\\n', "\r" => '\\r', "\t" => '\\t');

our $octets;

sub encode {
    my ($value) = @_;
    my $text = _encode($value);
    utf8::encode($text);
    return $text;
}

sub encode_octets {
    my ($value) = @_;
    my $text  = _encode($value);
    return $text if !($text =~ tr/\x80-\x{10ffff}//);
    # Octets that are UTF-8 already travel as they are; anything else is taken for characters.
    my $check = $text;
    return $text if utf8::downgrade($text, 1) && utf8::decode($check);
    utf8::encode($text);
    return $text;
}

sub decode {
    local $octets = 0;
    return _decode($_[0]);
}

sub decode_octets {
    local $octets = 1;
    return _decode($_[0]);
}

sub quote {
    my ($text) = @_;
    return qq("$text") if !($text =~ tr/\x00-\x1f"\\\x7f//);
    my @pieces = map { /\A[\x00-\x1f"\\\x7f]\z/ ? $ESCAPES{$_} || sprintf '\\u%04x', ord : $_ }
        split /([\x00-\x1f"\\\x7f])/, $text, -1;
    return '"' . join('', @pieces) . '"';
}

sub _encode {
    my ($value) = @_;
    return 'null' if !defined $value;
    my $kind = ref $value or return quote("$value");
    if ($kind eq 'HASH') {
        my $text = '{';
        for my $name (keys %$value) {
            my $field = $value->{$name};
            $text .= ',' if $text ne '{';
            $text .= $name =~ tr/\x00-\x1f"\\\x7f// ? quote($name) . ':' : qq("$name":);
            $text .= !defined $field || ref $field ? _encode($field) : $field =~ tr/\x00-\x1f"\\\x7f// ? quote($field) : qq("$field");
        }
        return "$text}";
    }
    if ($kind eq 'ARRAY') {
        return '[' . join(',', map { _encode($_) } @$value) . ']';
    }
    if ($kind eq 'SCALAR' || $kind =~ /Boolean$/) {
        return $$value ? 'true' : 'false';
    }
    return _encode($value->TO_JSON) if eval { $value->can('TO_JSON') };
    return quote("$value");
}

sub _decode {
    local $_ = $_[0];
    pos = 0;
    my $value = _value();
    /\G\s*\z/gc or die 'Text stands behind the JSON at character ' . pos() . "\n";
    return $value;
}

# No captures: a signal handler that reads JSON too would change them in between. Its own $_ has a position of its own.
sub _value {
    my $start = pos;
    return _text($start)             if /\G"[^"\\]*"/gc;
    return 0 + _since($start)        if /\G-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/gc;
    return _object()                 if /\G\{/gc;
    return _list()                   if /\G\[/gc;
    return _text($start)             if /\G"(?:[^"\\]|\\.)*+"/gcs;
    return _boolean(1)               if /\Gtrue/gc;
    return _boolean(0)               if /\Gfalse/gc;
    return undef                     if /\Gnull/gc;
    die 'No JSON at character ' . ($start || 0) . "\n";
}

sub _object {
    my %object;
    return \%object if /\G\}/gc;
    while (1) {
        my $start = pos;
        my $name;
        if (/\G"[^"\\\x80-\xff]*":/gc) {
            $name = substr $_, $start + 1, pos() - $start - 3;
        }
        else {
            /\G"(?:[^"\\]|\\.)*+"/gcs or die "No name at character $start\n";
            $name = _text($start);
            /\G:/gc or die 'No colon at character ' . pos() . "\n";
        }
        $start = pos;
        $object{$name} = /\G"[^"\\\x80-\xff]*"/gc ? substr $_, $start + 1, pos() - $start - 2 : _value();
        next if /\G,/gc;
        return \%object if /\G\}/gc;
        die 'Neither a comma nor a brace at character ' . pos() . "\n";
    }
}

sub _list {
    my @list;
    return \@list if /\G\]/gc;
    while (1) {
        my $start = pos;
        push @list, /\G-?[0-9]+(?:\.[0-9]+)?(?=[,\]])/gc ? 0 + substr $_, $start, pos() - $start : _value();
        next if /\G,/gc;
        return \@list if /\G\]/gc;
        die 'Neither a comma nor a bracket at character ' . pos() . "\n";
    }
}

sub _since {
    my ($start) = @_;
    return substr $_, $start, pos() - $start;
}

# Octets of the wire become characters, unless octets are wanted.
sub _text {
    my ($start) = @_;
    my $text = substr $_, $start + 1, pos() - $start - 2;
    $text = _unescape($text) if index($text, '\\') >= 0;
    utf8::decode($text) if !$octets && $text =~ /[\x80-\xff]/;
    return $text;
}

sub _unescape {
    my ($text) = @_;
    my $escape = qr/(\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.)/s;
    my @pieces = split $escape, $text, -1;
    for my $i (grep { $_ % 2 } 0 .. $#pieces) {
        my $piece = $pieces[$i];
        $pieces[$i] =
              length $piece == 12 ? _utf8(0x10000 + ((hex(substr $piece, 2, 4) & 0x3ff) << 10) + (hex(substr $piece, 8) & 0x3ff))
            : length $piece == 6  ? _utf8(hex substr $piece, 2)
            :                       $ESCAPED{ substr $piece, 1 };
    }
    return join '', map { defined $_ ? $_ : '' } @pieces;
}

sub _utf8 {
    my $character = chr shift;
    utf8::encode($character);
    return $character;
}

sub _boolean {
    my ($true) = @_;
    return $true if !$octets;
    require JSON::PP::Boolean;
    return bless \(my $value = $true), 'JSON::PP::Boolean';
}

1;

__END__

=head1 NAME

Dispatcher::Json - the JSON of the bridge, quickly and with core Perl only

=head1 SYNOPSIS

    my $text  = Dispatcher::Json::encode({ Message => 'hello', Position => [ 128, 128, 25 ] });
    my $value = Dispatcher::Json::decode('{"a":[1,2,"three"]}');

=head1 DESCRIPTION

Perl does not tell numbers from text, so every plain scalar is written as text; the host turns it into what the message
wants. References to scalars are booleans (C<\1> and C<\0>).

=head1 FUNCTIONS

=over

=item encode($value)

Gives octets; text in C<$value> is characters.

=item encode_octets($value)

Gives octets; text in C<$value> that is UTF-8 octets already goes out unchanged, as older programs rely on.

=item decode($octets)

Reads compact JSON. Text becomes characters, true and false become 1 and 0.

=item decode_octets($octets)

As C<decode>, but text stays octets, and true and false are objects of C<JSON::PP::Boolean>.

=item quote($text)

One text as JSON, in characters.

=back

=cut
