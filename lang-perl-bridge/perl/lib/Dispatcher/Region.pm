package Dispatcher::Region;

use strict;
use warnings;

use Dispatcher::Answers   ();
use Dispatcher::Arguments ();
use Dispatcher::Assets    ();
use Dispatcher::Avatars   ();
use Dispatcher::Bridge    ();
use Dispatcher::Call      ();
use Dispatcher::Creation  ();
use Dispatcher::Handler   ();
use Dispatcher::Json      ();
use Dispatcher::Movement  ();
use Dispatcher::Object    ();
use Dispatcher::Sun       ();
use Dispatcher::Swarm     ();
use Dispatcher::Terrain   ();

our $VERSION = '0.1.0';

# How many ids travel in one message.
use constant MOST_DELETED => 2_000;

my $DELETION = qr/(?:\A|\.)Delete(?:Object|BulkObjects|AllObjects)(?:Request)?\z/i;

my %colors;

sub new {
    my ($class, %of) = @_;
    return bless {%of}, $class;
}

# What tells the bridge which region is meant; nothing for the program's own.
sub frame {
    my ($self) = @_;
    return defined $self->{to} ? ',"region":' . $self->_connected->{id} : '';
}

sub name {
    my ($self) = @_;
    return defined $self->{to} ? $self->_connected->{scene} : Dispatcher::Bridge->own->greeting->{scene};
}

# Each process and each thread connects to another region by itself.
sub _connected {
    my ($self) = @_;
    my $bridge = Dispatcher::Bridge->own;
    return $bridge->{regions}{ $self->{to} } ||= do {
        my $id = $bridge->begin('connect', ',"to":' . Dispatcher::Json::encode($self->{to}));
        { id => $id, scene => $bridge->finish($id)->{scene} };
    };
}

sub info {
    my ($self) = @_;
    return $self->ask('InfoRequest', {});
}

sub terrain { return Dispatcher::Terrain->new($_[0]) }
sub sun     { return Dispatcher::Sun->new($_[0]) }
sub assets  { return Dispatcher::Assets->new($_[0]) }
sub avatars { return Dispatcher::Avatars->new($_[0]) }

sub create {
    my ($self, $shape, @options) = @_;
    return Dispatcher::Creation::one($self, $shape, @options);
}

sub create_many {
    my ($self, $specifications, @options) = @_;
    return Dispatcher::Creation::many($self, $specifications, @options);
}

sub find {
    my ($self, @options) = @_;
    my ($fields) = _searched('find', \@options);
    return @{ $self->ask('FindObjectsRequest', $fields, sub { [ map { Dispatcher::Object->new($_, undef, $self) } @{ $_[0]{Objects} } ] }) };
}

sub get {
    my ($self, $id) = @_;
    Dispatcher::Arguments::needed('get', 'an id (a UUID with dashes)', $id);
    return $self->ask('GetObjectDataRequest', { ObjectID => $id }, sub { Dispatcher::Object->new($_[0]{ObjectID}, $_[0]{Name}, $self) });
}

sub delete {
    my ($self, @given) = @_;
    Dispatcher::Arguments::needed('delete', 'objects or their ids', $_) for @given;
    return $self->command('DeleteObjectRequest', { ObjectID => $given[0] }) if @given == 1 && ref $given[0] ne 'ARRAY';
    my @objects = map { ref $_ eq 'ARRAY' ? @$_ : $_ } @given;
    my ($count, @words) = scalar @objects;
    Dispatcher::Call::overlap(sub {
        while (my @some = splice @objects, 0, MOST_DELETED) {
            $self->command('DeleteBulkObjectsRequest', { ObjectIDs => \@some }, sub { push @words, $_[0]{text}; return });
        }
        return;
    });
    Dispatcher::Answers::complain('delete', $count, @words);
    return;
}

sub delete_all {
    my ($self) = @_;
    return $self->command('DeleteAllObjectsRequest', {});
}

sub say {
    my ($self, $text, $channel, $position) = @_;
    Dispatcher::Arguments::needed('say', 'a text', $text);
    return $self->command('ChatRequest', { Message => $text, Channel => $channel, Position => $position });
}

sub move {
    my ($self, $updates, @options) = @_;
    my $batch = Dispatcher::Arguments::options('move', \@options, 'batch')->{batch};
    my @batches = Dispatcher::Movement::batches($updates, $batch);
    Dispatcher::Call::overlap(sub { $self->command('BulkDynamicsRequest', { Updates => $_ }) for @batches; return });
    return;
}

sub swarm {
    my ($self, $objects, @options) = @_;
    return Dispatcher::Swarm->new($self, $objects, @options);
}

sub watch {
    my ($self, @given) = @_;
    my $code = Dispatcher::Arguments::code('watch', pop @given);
    my ($fields, $option) = _searched('watch', \@given, 'every');
    my %given = map { $_ => $fields->{$_} } grep { defined $fields->{$_} } keys %$fields;
    my $seconds = Dispatcher::Arguments::seconds(defined $option->{every} ? $option->{every} : 5, 1);
    my $frame   = $self->frame . ',"fields":' . Dispatcher::Json::encode(\%given) . ',"seconds":' . $seconds;
    return Dispatcher::Handler->begin('watch', $frame, $code, event => sub { Dispatcher::Change->new($self, $_[0]) });
}

sub on_lost {
    my ($self, $code) = @_;
    return $self->_heard('on_lost', $code, sub { Dispatcher::Loss->new($_[0]) });
}

sub on_restored {
    my ($self, $code) = @_;
    return $self->_heard('on_restored', $code, sub { Dispatcher::Gap->new($_[0]) });
}

sub on_gone {
    my ($self, $code) = @_;
    Dispatcher::Arguments::code('on_gone', $code);
    return Dispatcher::Handler->gone($self->frame, $code, sub { Dispatcher::Gone->new($self, $_[0]) });
}

sub _heard {
    my ($self, $op, $code, $event) = @_;
    Dispatcher::Arguments::code($op, $code);
    return Dispatcher::Handler->begin($op, $self->frame, $code, event => $event, quiet => 1);
}

sub fast {
    my ($self, @options) = @_;
    my $option = Dispatcher::Arguments::options('fast', \@options, 'datagrams');
    return bless { %$self, delivery => $option->{datagrams} ? 'datagram' : 'async' }, ref $self;
}

sub gather {
    my ($self, @functions) = @_;
    Dispatcher::Arguments::code('gather', $_) for @functions;
    return Dispatcher::Call::overlap(sub { map { scalar $_->() } @functions });
}

sub call {
    my ($self, $message, @fields) = @_;
    Dispatcher::Arguments::mismatch('A message', 'its fields as pairs of a name and a value', $fields[-1]) if @fields % 2;
    return $self->ask($message, {@fields});
}

sub ask {
    my ($self, $message, $fields, $read) = @_;
    return $self->answer($message, $fields, sub { $read ? $read->($_[0]{fields}) : $_[0]{fields} });
}

sub answer {
    my ($self, $message, $fields, $read) = @_;
    my $frame = $self->_message($message, $fields);
    return Dispatcher::Call::ask('call', $frame, $message =~ $DELETION ? sub { _deleted($fields); $read->(@_) } : $read);
}

sub command {
    my ($self, $message, $fields, $read) = @_;
    if ($self->{delivery}) {
        Dispatcher::Bridge->own->tell('call', $self->_message($message, $fields) . qq(,"delivery":"$self->{delivery}"));
        _deleted($fields) if $message =~ $DELETION;
    }
    else {
        $self->answer($message, $fields, $read || sub { return });
    }
    return;
}

sub shape {
    my ($self, $shape, @options) = @_;
    my $option = Dispatcher::Arguments::options('shape', \@options, qw(size color alpha));
    my $fields = $self->frame . ',"shape":' . Dispatcher::Json::encode($shape);
    for my $name (grep { defined $option->{$_} } sort keys %$option) {
        $fields .= qq(,"$name":) . Dispatcher::Json::encode($option->{$name});
    }
    return Dispatcher::Call::ask('asset', $fields, sub { $_[0]{asset} });
}

sub color {
    my ($self, $color) = @_;
    return $color if ref $color;
    $color = 'white' if !defined $color;
    return $colors{$color} || Dispatcher::Call::ask('color', ',"color":' . Dispatcher::Json::encode($color),
        sub { $colors{$color} = $_[0]{color} });
}

# The fields of a FindObjectsRequest, from what find and watch take.
sub _searched {
    my ($method, $options, @more) = @_;
    my $pattern = @$options % 2 ? shift @$options : undef;
    my $option = Dispatcher::Arguments::options($method, $options, qw(near within box owner), @more);
    my ($low, $high) = @{ Dispatcher::Arguments::list('The box', $option->{box} || []) };
    if (defined $option->{near}) {
        my $near   = Dispatcher::Arguments::vector('near', $option->{near});
        my $within = Dispatcher::Arguments::distance('within', defined $option->{within} ? $option->{within} : 10);
        ($low, $high) = ([ map { $_ - $within } @$near ], [ map { $_ + $within } @$near ]);
    }
    return { Pattern => $pattern, CoordinateA => $low, CoordinateB => $high, OwnerID => $option->{owner} }, $option;
}

sub _message {
    my ($self, $message, $fields) = @_;
    my %given = map { $_ => $fields->{$_} } grep { defined $fields->{$_} } keys %$fields;
    return $self->frame . ',"message":' . Dispatcher::Json::encode($message) . ',"fields":' . Dispatcher::Json::encode(\%given);
}

sub _deleted {
    my ($fields) = @_;
    my %lower = map { lc $_ => $fields->{$_} } keys %$fields;
    my $ids = $lower{objectids} || (defined $lower{objectid} ? [ $lower{objectid} ] : undef);
    return Dispatcher::Handler->deleted($ids);
}

1;

__END__

=head1 NAME

Dispatcher::Region - a region: the one that the program is connected to, or another

=head1 SYNOPSIS

    use Dispatcher;

    my @lamps = $region->find('^Lamp', near => [ 128, 128, 25 ]);
    $region->say(scalar(@lamps) . ' lamps in ' . $region->name);

=head1 METHODS

=over

=item name

The region's name.

=item info

What the region offers: a reference to a hash of C<SceneList>, C<MessageList>, C<SynchEndPoint> and C<AsyncEndPoint>.

=item terrain, sun, assets, avatars

The ground (L<Dispatcher::Terrain>), the sun (L<Dispatcher::Sun>), the assets (L<Dispatcher::Assets>) and those who are
there (L<Dispatcher::Avatars>).

=item create($shape, name => $text, ...)

Makes an object and gives a L<Dispatcher::Object>. C<$shape> is C<box>, C<sphere>, C<cylinder>, C<prism>, C<torus>,
C<tube>, C<ring>, or an object asset or its id.

    name       unless given, the shape's with a capital letter, such as Box; Object from an asset
    description
    position   [x, y, z] in metres; the region's default is [128, 128, 20]
    rotation   a quaternion [x, y, z, w]
    velocity   [x, y, z] in metres a second
    color      a name, '#rrggbb' or three numbers from 0 to 1; white unless given
    alpha      opacity from 0 (invisible) to 1
    size       metres, one number or [x, y, z]; 0.5 unless given; only for shapes

=item create_many([ { shape => $shape, name => $text, ... }, ... ], batch => 50)

Makes many objects in few messages and gives them in the same order. Each is described by a reference to a hash with
C<shape> and what C<create> takes. C<batch> is how many travel in one message, 1 to 2,000. Dies where the region did not
make all of them.

=item find($pattern, near => [x, y, z], within => 10, box => [$corner, $corner], owner => $id)

Gives the objects that fit, in no promised order. C<$pattern> is a regular expression of the region's, found anywhere in
the name; it and all options may be left out.

=item get($id)

Gives the object with that id; dies with C<Dispatcher::Error::Refused> where there is none.

=item delete(@objects)

Deletes objects: L<Dispatcher::Object>s or ids, one with its own message, several, or references to
lists of them, with one for many; dies where the region did not delete all. Ends this process's handlers of their touches and moves.

=item delete_all

Deletes every object in the region, whoever made it.

=item say($text, $channel, $position)

Says a text to everybody in the region; people hear channel 0. A region may ignore where it is said.

=item move(\@updates, batch => 50)

Moves many objects at once. An update is a reference to a list of object, position, rotation, velocity, acceleration, or
to a hash with these names; all but the first two may be left out and are then set to none, they are not kept. C<batch>
is how many travel in one message, 1 to 2,000; all the messages are under way at the same time.

=item swarm(\@objects, tolerance => 0.1, batch => 100)

Gives a L<Dispatcher::Swarm> of objects that are moved together: within C<tolerance> metres, C<batch> in one message.

=item watch($pattern, near => [x, y, z], within => 10, box => [$corner, $corner], owner => $id, every => 5, $code)

Calls C<$code> with a L<Dispatcher::Change|Dispatcher::Event> whenever an object that C<find> would give came, went, moved or
got another name. The region is asked C<every> so many seconds (1 or more, 5 unless given), so that what comes and goes in
between is not seen. Gives a L<Dispatcher::Handler>.

=item on_lost($code)

Calls C<$code> with a L<Dispatcher::Loss|Dispatcher::Event> when the region does not answer any more. Like C<on_restored> and
C<on_gone> it does not keep C<< Dispatcher->run >> running. Gives a L<Dispatcher::Handler>.

=item on_restored($code)

Calls C<$code> with a L<Dispatcher::Gap|Dispatcher::Event> when touches and moves are heard again.

=item on_gone($code)

Calls C<$code> with a L<Dispatcher::Gone|Dispatcher::Event> when handlers ended, since the region does not know their object any
more.

=item fast(datagrams => 0)

The same region, whose commands (what changes something and gives nothing) are not waited for: they are queued by the
region, or sent as datagrams of at most 1,024 bytes, which may be lost. What comes of them is not told; the host's log says
which could not be sent. Questions, C<create> and C<get> are answered as ever. They do not keep their order, and a real server was
seen to stop its asynchronous work for good after two failures.

=item gather(sub { ... }, sub { ... }, ...)

Runs functions whose calls overlap, and gives what each of them returns:

    my ($here, $there) = $region->gather(sub { $lamp->position }, sub { $door->position });

A call inside gives its value later (L<Dispatcher::Later>): whatever looks into it waits for its answer. At the end all
calls are waited for, and the first failure is raised. What gives a list, such as C<find>, waits at once.

=item call($message, FIELD => $value, ...)

Sends any message and gives a reference to the hash of its answer's fields:
C<< $region->call('ChatRequest', Message => 'hi') >>.

=item shape($shape, size => $size, color => $color, alpha => $alpha)

Makes sure that the region has an object asset for a shape, as C<create> does, and gives the asset's id.

=item color($color)

A colour as three numbers from 0 to 1.

=item new, frame, ask($message, \%fields, $read), answer($message, \%fields, $read), command($message, \%fields, $read)

For the library itself.

=back

=cut
