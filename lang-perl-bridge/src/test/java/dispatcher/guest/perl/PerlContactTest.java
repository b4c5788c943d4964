package dispatcher.guest.perl;

import dispatcher.binding.Gap;
import dispatcher.binding.Gone;
import dispatcher.binding.Loss;
import dispatcher.guest.Policy;
import dispatcher.guest.testing.ScriptRun;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** How a Perl program hears that its region is lost and comes back. */
class PerlContactTest {
    private static final PerlLanguage PERL = new PerlLanguage();
    private static final Instant TEN = Instant.ofEpochSecond(10);

    @TempDir
    private Path folder = Path.of("");

    @AfterAll
    static void close() {
        PERL.close();
    }

    private ScriptRun open(String text) {
        return new ScriptRun(PERL, folder.resolve("program.pl"),
                "use strict; use warnings; use Dispatcher; $| = 1;\n" + text, Policy.TRUSTED);
    }

    @Test
    void hearsOfLossesGapsAndObjectsThatAreGone() {
        try (ScriptRun run = open("""
                $region->on_lost(sub {
                    my ($loss) = @_;
                    printf "%s %.1f %s\\n", ref $loss, $loss->began, $loss->reason;
                });
                $region->on_restored(sub {
                    my ($gap) = @_;
                    printf "%s %s %.1f %.1f %.1f %d\\n", ref $gap, $gap->cause, $gap->began, $gap->ended, $gap->seconds, $gap->dropped;
                });
                $region->on_gone(sub {
                    my ($gone) = @_;
                    printf "%s %s %.1f\\n", ref $gone, $gone->object->id, $gone->at;
                    Dispatcher->exit(0);
                });
                print "listens\\n";
                every(60, sub { });
                Dispatcher->run;
                """)) {
            var main = run.script().run();
            run.dispatcher().loop().turnUntil(() -> run.output().contains("listens"));
            UUID lamp = new UUID(1, 2);
            run.dispatcher().contact().lose(new Loss(TEN, "Nobody answers."));
            run.dispatcher().contact().restore(new Gap(Gap.Cause.OVERFLOW, TEN, TEN.plusMillis(1500), 3));
            run.dispatcher().contact().forget(new Gone(lamp, TEN));
            run.dispatcher().loop().turnUntil(main::isDone);
            assertThat(run.errors()).isEmpty();
            assertThat(run.output()).isEqualTo("""
                    listens
                    Dispatcher::Loss 10.0 Nobody answers.
                    Dispatcher::Gap overflow 10.0 11.5 1.5 3
                    Dispatcher::Gone %s 10.0
                    """.formatted(lamp));
        }
    }

    @Test
    void theHandlersOfAnObjectThatIsGoneEndAfterItHasHeardOfIt() {
        try (ScriptRun run = open("""
                my $lamp = $region->create(box => name => 'Lamp');
                $lamp->on_touch(sub { die });
                $lamp->on_move(sub { die });
                $region->on_gone(sub { print 'gone is ', $_[0]->object->id eq $lamp->id ? 'the lamp' : 'another', "\\n" });
                print "listens\\n";
                Dispatcher->run;
                print "over\\n";
                """)) {
            var main = run.script().run();
            run.dispatcher().loop().turnUntil(() -> run.output().contains("listens"));
            run.dispatcher().contact().forget(new Gone(run.dispatcher().region().object("Lamp").id(), TEN));
            run.dispatcher().loop().turnUntil(main::isDone);
            assertThat(run.errors()).isEmpty();
            assertThat(run.output()).isEqualTo("listens\ngone is the lamp\nover\n");
        }
    }

    @Test
    void aHandlerEndsWhenItIsCancelled() {
        try (ScriptRun run = open("""
                $_->cancel for $region->on_lost(sub { }), $region->on_restored(sub { });
                print "cancelled\\n";
                every(60, sub { });
                Dispatcher->run;
                """)) {
            var _ = run.script().run();
            run.dispatcher().loop().turnUntil(() -> run.output().contains("cancelled"));
            assertThat(run.dispatcher().contact().handlers()).isZero();
        }
    }

    @Test
    void whatIsNoFunctionIsRefused() {
        try (ScriptRun run = open("""
                for my $method (qw(on_lost on_restored on_gone)) {
                    eval { $region->$method('x') };
                    print $@->message, "\\n";
                }
                """).main()) {
            assertThat(run.output()).isEqualTo("""
                    on_lost takes a reference to a function, but the text 'x' came.
                    on_restored takes a reference to a function, but the text 'x' came.
                    on_gone takes a reference to a function, but the text 'x' came.
                    """);
        }
    }
}
