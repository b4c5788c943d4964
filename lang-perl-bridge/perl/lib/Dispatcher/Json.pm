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
    my $check = $text;
    # Octets that are UTF-8 already travel as they are; anything else is taken for characters.
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
    $text =~ s/([\x00-\x1f"\\\x7f])/$ESCAPES{$1} || sprintf '\\u%04x', ord $1/ge if $text =~ /[\x00-\x1f"\\\x7f]/;
    return qq("$text");
}

sub _encode {
    my ($value) = @_;
    return 'null' if !defined $value;
    my $kind = ref $value;
    if ($kind eq 'HASH') {
        return '{' . join(',', map { quote($_) . ':' . _encode($value->{$_}) } sort keys %$value) . '}';
    }
    if ($kind eq 'ARRAY') {
        return '[' . join(',', map { _encode($_) } @$value) . ']';
    }
    if ($kind eq 'SCALAR' || $kind =~ /Boolean$/) {
        return $$value ? 'true' : 'false';
    }
    return _encode($value->TO_JSON) if $kind && eval { $value->can('TO_JSON') };
    return quote("$value");
}

sub _decode {
    local $_ = $_[0];
    pos = 0;
    my $value = _value();
    /\G\s*\z/gc or die 'Text stands behind the JSON at character ' . pos() . "\n";
    return $value;
}

sub _value {
    return _string($1) if /\G"([^"\\]*)"/gc;
    return $1 + 0 if /\G(-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)/gc;
    return _object() if /\G\{/gc;
    return _list()   if /\G\[/gc;
    return _string(_unescape($1)) if /\G"((?:[^"\\]|\\.)*+)"/gcs;
    return _boolean(1) if /\Gtrue/gc;
    return _boolean(0) if /\Gfalse/gc;
    return undef       if /\Gnull/gc;
    die 'No JSON at character ' . (pos() || 0) . "\n";
}

sub _object {
    my %object;
    return \%object if /\G\}/gc;
    while (1) {
        /\G"((?:[^"\\]|\\.)*+)":/gcs or die 'No name at character ' . pos() . "\n";
        my $name = $1;
        $name = _string($name =~ /\\/ ? _unescape($name) : $name);
        if    (/\G"([^"\\]*)"/gc) { $object{$name} = _string($1) }
        elsif (/\G(-?[0-9]+(?:\.[0-9]+)?)(?=[,}])/gc) { $object{$name} = $1 + 0 }
        else                      { $object{$name} = _value() }
        next if /\G,/gc;
        return \%object if /\G\}/gc;
        die 'Neither a comma nor a brace at character ' . pos() . "\n";
    }
}

sub _list {
    my @list;
    return \@list if /\G\]/gc;
    while (1) {
        push @list, /\G(-?[0-9]+(?:\.[0-9]+)?)(?=[,\]])/gc ? $1 + 0 : _value();
        next if /\G,/gc;
        return \@list if /\G\]/gc;
        die 'Neither a comma nor a bracket at character ' . pos() . "\n";
    }
}

# Octets of the wire become characters, unless octets are wanted.
sub _string {
    my ($text) = @_;
    utf8::decode($text) if !$octets && $text =~ /[\x80-\xff]/;
    return $text;
}

sub _unescape {
    my ($text) = @_;
    $text =~ s/\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})/_utf8(0x10000 + ((hex($1) & 0x3ff) << 10) + (hex($2) & 0x3ff))/ge;
    $text =~ s/\\(?:u([0-9a-fA-F]{4})|(.))/defined $1 ? _utf8(hex $1) : defined $ESCAPED{$2} ? $ESCAPED{$2} : $2/ges;
    return $text;
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
