package dispatcher.guest.python;

import dispatcher.guest.GuestConsole;
import dispatcher.guest.ScriptException;
import dispatcher.guest.testing.ScriptRun;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is typed at the prompt. */
class PythonConsoleTest extends PythonScripts {
    private ScriptRun run;
    private GuestConsole console;

    @BeforeEach
    void begin() {
        run = open("");
        console = run.script().console().orElseThrow();
    }

    @AfterEach
    void end() {
        run.close();
    }

    @Test
    void anExpressionShowsItsValueAndAStatementNothing() {
        assertThat(typed("lamp = region.create('box', name='Lamp')", "lamp.name", "None", "1 + 1; 'a'"))
                .isEqualTo("'Lamp'\n2\n'a'\n");
    }

    @Test
    void namesStayAndTheLibraryIsThere() {
        assertThat(typed("from dispatcher import every as each", "def f(x):\n    return x + 1\n", "f(f(1))", "_",
                "each is every, [type(t).__name__ for t in (log, args)]"))
                .isEqualTo("3\n3\n(True, ['_Log', 'list'])\n");
    }

    @Test
    void severalStatementsMayComeAtOnce() {
        assertThat(typed("for i in range(2):\n    print(i)\nprint('end')")).isEqualTo("0\n1\nend\n");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1 + 1,                                true
            x = (1,                               false
            'x = (1,|     2)',                    true
            if True:,                             false
            'if True:|    a = 1',                 false
            'if True:|    a = 1|',                true
            for i in range(3): print(i),          true
            @after(1),                            false
            '@after(1)|def f():|    pass',        false
            '@after(1)|def f():|    pass|',       true
            'try:|    pass',                      false
            'try:|    pass|except KeyError:',     false
            'x = (1,|',                           false
            \"\"\"text,                           false
            1 +,                                  true
            1 + \\,                               false
            def (,                                false
            '',                                   true
            """)
    void knowsWhatIsWhole(String entry, boolean whole) {
        assertThat(console.isWhole(entry.replace('|', '\n'))).isEqualTo(whole);
    }

    @Test
    void failuresAreToldWithTheTypedLines() {
        assertThat(failure("1 / 0")).isEqualTo("[1]:1: ZeroDivisionError: division by zero\n    1 / 0\n    ^^^^^");
        typed("def half(x):\n    return x / 0\n");
        assertThat(failure("half(3)")).startsWith("[2]:2: ZeroDivisionError").contains("    return x / 0",
                "called from [3]:1").doesNotContain("_console");
        assertThat(failure("x = = 1")).startsWith("[4]:1: SyntaxError").contains("x = = 1");
        assertThat(failure("region.get('no')")).startsWith("[5]:1: ");
    }

    @Test
    void handlersRunWhileNothingIsTyped() {
        typed("@after(seconds=0.01)\ndef f():\n    print('later')\n");
        run.dispatcher().loop().turnUntil(() -> run.output().contains("later"));
    }

    @ParameterizedTest
    @CsvSource({"reg, region", "region.cre, region.create", "len, len", "impor, import", "words.appe, words.append"})
    void completesNamesAndMembers(String typed, String completed) {
        typed("words = []");
        assertThat(console.complete("x = " + typed)).contains(completed);
    }

    @Test
    void completionAsksTheRegionNothing() {
        typed("lamp = region.create('box')");
        int before = run.dispatcher().region().requests().size();
        assertThat(console.complete("lamp.pos")).containsExactly("lamp.position");
        assertThat(console.complete("lamp.position.")).isEmpty();
        assertThat(console.complete("nowhere.a")).isEmpty();
        assertThat(console.complete("f().a")).isEmpty();
        assertThat(run.dispatcher().region().requests()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"print('begun')\nwhile True: pass", "import time; print('begun'); time.sleep(100)"})
    void whatRunsCanBeInterruptedAndTheContextGoesOn(String endless) throws InterruptedException {
        typed("x = 7");
        assertThat(interrupted(endless)).contains("Interrupted.");
        assertThat(typed("x")).isEqualTo("7\n");
    }

    @Test
    void exitEndsTheScript() {
        console.evaluate("exit(7)");
        assertThat(run.dispatcher().status()).isEqualTo(7);
    }

    private String typed(String... entries) {
        int before = run.output().length();
        for (String entry : entries) {
            CompletableFuture<Void> done = console.evaluate(entry);
            run.dispatcher().loop().turnUntil(done::isDone);
            done.join();
        }
        return run.output().substring(before);
    }

    private String failure(String entry) {
        CompletionException thrown = catchThrowableOfType(CompletionException.class, () -> typed(entry));
        return Objects.requireNonNull((ScriptException) thrown.getCause()).explanation().replace(folder + "/", "");
    }

    /** Interrupts what is typed as soon as it runs. */
    private String interrupted(String entry) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        Thread other = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                if (run.output().contains("begun")) {
                    console.interrupt();
                }
                LockSupport.parkNanos(1_000_000);
            }
        });
        try {
            return failure(entry);
        } finally {
            over.set(true);
            other.join();
        }
    }
}
