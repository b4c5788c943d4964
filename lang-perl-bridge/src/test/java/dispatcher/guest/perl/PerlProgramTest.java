package dispatcher.guest.perl;

import dispatcher.guest.Policy;
import dispatcher.guest.testing.ScriptRun;
import dispatcher.value.Vector3;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
