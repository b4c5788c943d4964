package dispatcher.guest.perl;

import dispatcher.guest.Policy;
import dispatcher.guest.ScriptException;
import dispatcher.guest.testing.ScriptRun;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Programs that fail, flood, hang, hide or go: what they leave is nothing. */
@Timeout(120)
class MisbehavingProgramTest {
    private static final PerlLanguage PERL = new PerlLanguage();

    @TempDir
    private Path folder = Path.of("");

    @AfterAll
    static void close() {
        PERL.close();
    }

    private ScriptRun open(String text) {
        return new ScriptRun(PERL, folder.resolve("program.pl"), text, Policy.TRUSTED);
    }

    /** Waits until the program has said which process it is, and gives that. */
    private static ProcessHandle process(ScriptRun run) {
        Pattern said = Pattern.compile("pid (\\d+)\n");
        run.dispatcher().loop().turnUntil(() -> said.matcher(run.output()).find());
        Matcher found = said.matcher(run.output());
        assertThat(found.find()).isTrue();
        return ProcessHandle.of(Long.parseLong(found.group(1))).orElseThrow();
    }

    @Test
    void tellsOnStandardErrorWhyItDiedAndExitsWithItsStatus() {
        try (ScriptRun run = open("print STDERR \"note\\n\"; die \"no luck\\n\"").main()) {
            assertThat(run.errors()).isEqualTo("note\nno luck\n");
            assertThat(run.dispatcher().status()).isEqualTo(255);
        }
        try (ScriptRun run = open("exit 7").main()) {
            assertThat(run.dispatcher().status()).isEqualTo(7);
        }
        try (ScriptRun run = open("kill 'TERM', $$; sleep 10").main()) {
            assertThat(run.dispatcher().status()).isEqualTo(128 + 15);
        }
    }

    @Test
    void tellsAFailureOfTheRegionWithTheProgramsOwnLine() {
        try (ScriptRun run = open("use Dispatcher;\n\n$region->get('no id');\n").main()) {
            assertThat(run.errors()).contains("takes an id").endsWith("program.pl line 3.\n");
        }
    }

    @Test
    void isEndedWhenItHangs() {
        ProcessHandle process;
        try (ScriptRun run = open("$| = 1; $SIG{TERM} = 'IGNORE'; print \"pid $$\\n\"; 1 while 1;")) {
            var _ = run.script().run();
            process = process(run);
            run.script().cancel();
        }
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void isInterruptedWhereItKnowsOnlyThat() {
        ProcessHandle process;
        String output;
        try (ScriptRun run = open("$| = 1; my $run = 1; $SIG{INT} = sub { $run = 0 }; print \"pid $$\\n\";"
                + " select undef, undef, undef, 0.05 while $run; print \"tidied up\\n\"; exit 7;")) {
            var main = run.script().run();
            process = process(run);
            run.script().cancel();
            main.orTimeout(60, TimeUnit.SECONDS).join();
            output = run.output();
        }
        assertThat(output).endsWith("tidied up\n");
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void isFoundWhereverItForksTo() {
        ProcessHandle daemon;
        try (ScriptRun run = open("""
                use POSIX ();
                $| = 1;
                pipe my $r, my $w;
                if (!fork) {
                    POSIX::setsid();
                    exit if fork;
                    $SIG{$_} = 'IGNORE' for qw(HUP TERM INT IO);
                    print "pid $$\\n"; close $w;
                    sleep 1 while 1;
                }
                close $w; <$r>; wait;
                """)) {
            run.main();
            daemon = ProcessHandle.of(Long.parseLong(run.output().replaceAll("\\D", "")))
                    .orElse(ProcessHandle.current());
            assertThat(run.dispatcher().log()).anyMatch(line -> line.contains("1 process behind"));
        }
        // Whoever inherits it may take its time to notice that it has ended.
        assertThat(daemon).isNotEqualTo(ProcessHandle.current())
                .matches(process -> !process.isAlive() || ProcessTable.isZombie(process.pid()), "has ended");
    }

    @Test
    void mayGoInTheMiddleOfACall() {
        try (ScriptRun run = open("use Dispatcher; Dispatcher::Bridge->own->begin('every', ',\"seconds\":60'); "
                + "Dispatcher::Bridge->own->begin('call', ',\"message\":\"ChatRequest\"') for 1 .. 3; kill 'KILL', $$;")
                .main()) {
            assertThat(run.dispatcher().status()).isEqualTo(128 + 9);
            assertThat(run.dispatcher().registrations()).isZero();
        }
    }

    @Test
    void mayFloodTheHostWithCallsAndLogLines() {
        try (ScriptRun run = open("""
                use Dispatcher;
                Dispatcher->log("line $_") for 1 .. 5_000;
                my $bridge = Dispatcher::Bridge->own;
                $bridge->begin('call', ',"message":"ChatRequest"') for 1 .. 100;
                print "sent\\n";
                """).main()) {
            assertThat(run.output()).isEqualTo("sent\n");
            assertThat(run.dispatcher().log()).contains("INFO line 5000");
        }
    }

    @Test
    void mayCloseItsSocketAndIsToldSo() {
        try (ScriptRun run = open("use Dispatcher; close Dispatcher::Bridge->own->socket; eval { $region->say('x') }; "
                + "print ref $@ ? $@->kind : $@;").main()) {
            assertThat(run.output()).isEqualTo("Unreachable");
        }
    }

    @Test
    void goesOnWhenAHandlerFails() {
        try (ScriptRun run = open("""
                use Dispatcher;
                after(0.01, sub { die "first fails\\n" });
                after(0.02, sub { $region->say('second') });
                Dispatcher->run;
                """).main()) {
            assertThat(run.dispatcher().loop().failures()).singleElement().satisfies(
                    failure -> assertThat(failure).hasMessage("first fails"));
            assertThat(run.dispatcher().region().chat()).containsExactly("second");
            assertThat(run.dispatcher().status()).isZero();
        }
    }

    @Test
    void isNotRunUnderAPolicyThatCannotBeKept() {
        assertThatThrownBy(() -> new ScriptRun(PERL, folder.resolve("program.pl"), "exit", Policy.CONSTRAINED))
                .isInstanceOf(ScriptException.class)
                .hasMessageEndingWith(
                        "cannot be kept to the policy constrained; run it with --policy isolated or trusted.");
        assertThatThrownBy(() -> new ScriptRun(PERL, folder.resolve("program.pl"), "exit", Policy.ISOLATED))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("this machine cannot keep a Perl program in; install bubblewrap");
    }
}
