package dispatcher.guest.perl;

import dispatcher.binding.Delivery;
import dispatcher.binding.ObjectChange;
import dispatcher.binding.Watch;
import dispatcher.guest.Policy;
import dispatcher.guest.testing.ScriptRun;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.value.Vector3;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs that use the module {@code Dispatcher}, run by the system's perl. */
class PerlProgramTest {
    private static final PerlLanguage PERL = new PerlLanguage();

    @TempDir
    private static Path folder;

    @AfterAll
    static void close() {
        PERL.close();
    }

    @BeforeAll
    static void folder() {
        assertThat(folder).isDirectory();
    }

    private static ScriptRun open(String text, String... arguments) {
        return new ScriptRun(PERL, folder.resolve("program.pl"), text, Policy.TRUSTED, arguments);
    }

    @Test
    void whatASignalHasEndedIsTold() {
        try (ScriptRun run = open("print \"begun\\n\"; $| = 1; kill KILL => $$;").main()) {
            assertThat(run.dispatcher().status()).isEqualTo(128 + 9);
            assertThat(run.dispatcher().log())
                    .containsExactly("WARNING The program ended with status 137, as when signal 9 ends it.");
        }
    }

    @Test
    void createsAnObjectMovesItAndSaysSo() {
        try (ScriptRun run = open("""
                use strict; use warnings; use Dispatcher;
                my $lamp = $region->create(box => name => 'Lamp', position => [128, 128, 25], color => 'gold');
                $lamp->move_to([130, 128, '26.5']);
                my ($x, $y, $z) = @{ $lamp->position };
                $region->say("moved " . $lamp->name . " to $x, $y, $z");
                print "done in ", $region->name, "\\n";
                """).main()) {
            assertThat(run.errors()).isEmpty();
            assertThat(run.output()).isEqualTo("done in Test Region\n");
            assertThat(run.dispatcher().region().chat()).containsExactly("moved Lamp to 130, 128, 26.5");
            assertThat(run.dispatcher().region().object("Lamp").position()).isEqualTo(new Vector3(130, 128, 26.5));
            assertThat(run.dispatcher().status()).isZero();
        }
    }

    @Test
    void callsHandlersForTouchesMovesAndTimers() {
        try (ScriptRun run = open("""
                use strict; use warnings; use Dispatcher;
                my $lamp = $region->create('box', name => 'Lamp');
                $lamp->on_touch(sub { $region->say('touched by ' . shift->avatar) });
                my $door = $region->create('box', name => 'Door');
                $door->on_move(sub { $region->say('now at ' . join ' ', @{ shift->position }); Dispatcher->exit(3) });
                my $n = 0;
                my $timer; $timer = every(0.01, sub { $timer->cancel if ++$n == 3; $region->say("tick $n") });
                $region->say('ready');
                Dispatcher->run;
                """)) {
            var main = run.script().run();
            var dispatcher = run.dispatcher();
            dispatcher.loop().turnUntil(() -> dispatcher.region().chat().contains("tick 3"));
            UUID lamp = dispatcher.region().object("Lamp").id();
            UUID avatar = UUID.randomUUID();
            dispatcher.touch(lamp, avatar);
            dispatcher.loop().turnUntil(() -> dispatcher.region().chat().contains("touched by " + avatar));
            dispatcher.moved(dispatcher.region().object("Door").id(), new Vector3(1, 2, 3));
            dispatcher.loop().turnUntil(main::isDone);
            assertThat(dispatcher.region().chat()).endsWith("now at 1 2 3").doesNotContain("tick 4");
            assertThat(dispatcher.status()).isEqualTo(3);
            assertThat(run.errors()).isEmpty();
        }
    }

    private static String output(String text) {
        try (ScriptRun run = open("use strict; use warnings; use Dispatcher;\n" + text).main()) {
            assertThat(run.errors()).isEmpty();
            return run.output();
        }
    }

    @Test
    void namesObjectsByTheirShape() {
        assertThat(output("""
                my $box = $region->create('box');
                print $box->name, ' ', ($region->find('^Box$'))[0]->name;
                """)).isEqualTo("Box Box");
    }

    @Test
    void endsTheHandlersOfWhatItDeletes() {
        assertThat(output("""
                my ($lamp, $door, $gate) = map { $region->create('box', name => $_) } qw(Lamp Door Gate);
                $_->on_touch(sub { die }), $_->on_move(sub { die }) for $lamp, $door, $gate;
                print Dispatcher::Handler->count;
                $lamp->delete;
                print Dispatcher::Handler->count;
                $region->call('DeleteBulkObjects', ObjectIDs => [ uc $door, $gate ]);
                print Dispatcher::Handler->count;
                Dispatcher->run;
                """)).isEqualTo("640");
    }

    @Test
    void doesNotWaitForWhatIsSentFast() {
        try (ScriptRun run = open("""
                use Dispatcher;
                my $lamp = $region->create('box')->fast;
                $lamp->move_to([1, 2, 3]);
                $region->fast(datagrams => 1)->say('by datagram');
                print "@{ $lamp->position }";
                """).main()) {
            assertThat(run.errors()).isEmpty();
            assertThat(run.output()).isEqualTo("1 2 3");
            assertThat(run.dispatcher().deliveries()).containsExactly(Delivery.SYNC, Delivery.ASYNC, Delivery.DATAGRAM,
                    Delivery.SYNC);
        }
    }

    @Test
    void mayHaveMoreCallsUnderWayThanTheBridgeReads() {
        try (ScriptRun run = open("""
                use Dispatcher;
                my $lamp = $region->create('box');
                $region->move([ map { [ $lamp, [ $_, 0, 0 ] ] } 1 .. 3_000 ], batch => 1);
                my @places = $region->gather(map { my $x = $_; sub { $lamp->position } } 1 .. 2_000);
                print scalar(@places), " @{ $places[-1] }";
                """).main()) {
            assertThat(run.errors()).isEmpty();
            assertThat(run.output()).isEqualTo("2000 3000 0 0");
        }
    }

    @Test
    void gathersWhatFunctionsAskForAndTheFirstFailure() {
        assertThat(output("""
                my $lamp = $region->create('box', position => [1, 2, 3]);
                my ($place, $above, $name) = $region->gather(
                    sub { $lamp->position },
                    sub { [ map { $_ + 1 } @{ $lamp->position } ] },
                    sub { $region->create('ring')->name },
                );
                print "@$place, @$above, $name\n";
                my $moved = eval {
                    $region->gather(sub { $region->get('00000000-0000-4000-8000-000000000001') }, sub { $lamp->move_to([4, 5, 6]) });
                };
                print ref $@, " @{ $lamp->position }\n";
                """)).isEqualTo("1 2 3, 2 3 4, Ring\nDispatcher::Error::Refused 4 5 6\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $region->create('bxo')                      | There is no shape 'bxo'. Did you mean box?
            $region->create('box', nmae => 'x')         | create has no option 'nmae'. Did you mean name? Its options are name,
            $region->create('box', 'name')              | create takes options as pairs of a name and a value, but the text 'name' came
            $region->create(undef)                      | The shape takes a name, or the id of an object asset, but nothing came
            $region->create('box', alpha => 2)          | The alpha takes a number from 0 (invisible) to 1, but the number 2 came
            $region->move([], batch => 0)               | The batch takes a whole number from 1 to 2,000, but the number 0 came
            $region->move([], batch => 2001)            | The batch takes a whole number from 1 to 2,000, but the number 2001 came
            $region->find(near => [1, 2])               | near takes three numbers [x, y, z], but the list [1, 2] came
            $region->get(undef)                         | get takes an id (a UUID with dashes), but nothing came
            $region->get('x')                           | GetObjectDataRequest.ObjectID takes an id
            $region->say                                | say takes a text, but nothing came
            $region->call('ChatReqest')                 | There is no request 'ChatReqest'. Did you mean ChatRequest?
            $region->call('Chat', Massage => 'hi')      | Did you mean Message?
            Dispatcher::Messages::chat(massage => 'hi') | chat has no field 'massage'. Did you mean message? Its fields are channel,
            every(0, sub {})                            | The time takes seconds, 0.001 or more, but the number 0 came
            every(1, 'x')                               | The handler takes a reference to a function, but the text 'x' came
            Dispatcher->exit(256)                       | The exit status takes a whole number from 0 to 255, but the number 256 came
            $region->avatars->get(7)                    | The avatar takes an id (a UUID with dashes), but the number 7 came
            """)
    void saysWhatAnArgumentShouldHaveBeen(String call, String sentence) {
        assertThat(output("use Dispatcher::Messages; eval { " + call + " }; print ref $@, ' ', $@;"))
                .startsWith("Dispatcher::Error::WrongArgument ").contains(sentence)
                .endsWith("program.pl line 2.\n");
    }

    @Test
    void hasEveryMessageAsAFunction() {
        try (ScriptRun run = open("""
                use Dispatcher; use Dispatcher::Messages;
                my $lamp = $region->create('box');
                Dispatcher::Messages::bulk_dynamics(updates => [ { object_id => $lamp, position => [1, 2, 3] } ]);
                my $parts = Dispatcher::Messages::get_object_parts(object_id => $lamp, region => $region)->{parts};
                print scalar(@$parts), " $parts->[0]{name} $parts->[0]{link_num} @{ $parts->[0]{offset_rotation} } ";
                print Dispatcher::Messages::get_object_position(object_id => $lamp)->{warnings}, "@{ $lamp->position }";
                """).main()) {
            assertThat(run.errors()).isEmpty();
            assertThat(run.output()).isEqualTo("1 Box 0 0 0 0 1 1 2 3");
        }
    }

    @Test
    void keepsValuesInItsStore() {
        assertThat(output("""
                $store{runs} = ($store{runs} || 0) + 1;
                $store{seen} = { names => ['a', "caf\\x{e9}"], nothing => undef };
                print exists $store{seen} ? 1 : 0, exists $store{other} ? 1 : 0, ' ';
                print join(',', sort keys %store), ' ', scalar(@{ $store{seen}{names} }), length $store{seen}{names}[1], ' ';
                print delete $store{runs}, ' ', defined $store{runs} ? 'there' : 'gone', ' ';
                %store = ();
                print %store ? 'full' : 'empty';
                """)).isEqualTo("10 runs,seen 24 1 gone empty");
    }

    @Test
    void mayUseAnotherRegionInEachProcess() {
        try (ScriptRun run = open("""
                use Dispatcher;
                my $other = Dispatcher->connect('other');
                my $lamp  = $other->create('box', name => 'Lamp');
                $| = 1;
                print $other->name, ' ', $lamp->region->name, "\\n";
                if (!fork) { $lamp->move_to([1, 2, 3]); print "@{ $lamp->position }\\n"; exit }
                wait;
                eval { Dispatcher->connect('elsewhere') };
                print $@;
                """).main()) {
            assertThat(run.errors()).isEmpty();
            assertThat(run.output()).startsWith("Other Region Other Region\n1 2 3\n")
                    .contains("This script may not connect to elsewhere");
            assertThat(run.dispatcher().region().object("Lamp").position()).isEqualTo(new Vector3(1, 2, 3));
        }
    }

    @Test
    void isToldWhatPollingFinds() {
        try (ScriptRun run = open("""
                use Dispatcher;
                my $watch; $watch = $region->watch('^L', near => [10, 10, 10], within => 2, every => 1, sub {
                    my ($change) = @_;
                    $region->say(join ' ', $change->kind, $change->object->name, @{ $change->old_position }, '->', @{ $change->position });
                    $watch->cancel;
                });
                $region->say('ready');
                Dispatcher->run;
                """)) {
            var main = run.script().run();
            var dispatcher = run.dispatcher();
            dispatcher.loop().turnUntil(() -> dispatcher.region().chat().contains("ready"));
            assertThat(dispatcher.watched()).isEqualTo(new Watch(new FindObjectsRequest("^L", new Vector3(8, 8, 8),
                    new Vector3(12, 12, 12), null), Duration.ofSeconds(1)));
            dispatcher.changed(new ObjectChange(ObjectChange.Kind.MOVED, UUID.randomUUID(), "Lamp", null,
                    new Vector3(2, 2, 2), new Vector3(1, 1, 1)));
            dispatcher.loop().turnUntil(main::isDone);
            assertThat(run.errors()).isEmpty();
            assertThat(dispatcher.region().chat()).endsWith("moved Lamp 1 1 1 -> 2 2 2");
            assertThat(dispatcher.registrations()).isZero();
        }
    }

    @Test
    void movesSwarms() {
        assertThat(output("""
                my @cars = map { $region->create('box', name => "Car $_") } 1 .. 3;
                my $swarm = $region->swarm(\\@cars, tolerance => 0.5, batch => 2);
                $swarm->positions->[$_] = [ 10 * $_, 1, 30 ] for 0 .. 2;
                print $swarm->flush;
                print $swarm->flush;
                $swarm->positions->[1][0] = 50;
                $swarm->rotations->[2] = [ 0, 0, 1, 0 ];
                print $swarm->flush, ' ', join ' ', map { $_->position->[0] } $swarm->objects;
                eval { $swarm->positions->[0] = [1, 2]; $swarm->flush };
                print " $@";
                """)).startsWith("302 0 50 20 positions takes 3 numbers each, but the list [1, 2] came");
    }
}
