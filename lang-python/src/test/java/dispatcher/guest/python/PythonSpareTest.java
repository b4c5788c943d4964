package dispatcher.guest.python;

import dispatcher.guest.Policy;
import dispatcher.guest.testing.ScriptRun;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts that find a context standing by, or do not, notice nothing of it. */
@Timeout(120)
class PythonSpareTest extends PythonScripts {
    private static final long LONGEST_PAUSE = 400_000_000;

    @Test
    void eachScriptHasWhatIsItsOwn() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        try (PythonLanguage language = new PythonLanguage()) {
            language.standBy();
            for (int i = 0; i < 8; i++) {
                LockSupport.parkNanos(random.nextLong(LONGEST_PAUSE));
                assertThat(outputOf(language, i)).as("seed " + seed).isEqualTo("%d clean %s\n".formatted(i, folder));
            }
        }
    }

    /** Python ends so only on the thread on which it has begun. */
    @Test
    void aScriptMayEndItsProcess() {
        try (PythonLanguage language = new PythonLanguage()) {
            language.standBy();
            for (int i = 0; i < 2; i++) {
                int status = 3 + i;
                CompletableFuture<Integer> ended = new CompletableFuture<>();
                language.start(Policy.CONSTRAINED, "script",
                        () -> ended.completeAsync(() -> statusOf(language, status), Runnable::run));
                assertThat(ended.join()).isEqualTo(status);
            }
        }
    }

    private int statusOf(PythonLanguage language, int status) {
        String text = "import os\nos._exit(%d)\n".formatted(status);
        try (ScriptRun run = new ScriptRun(language, folder.resolve("hello.py"), text, Policy.CONSTRAINED)) {
            run.main();
            return run.dispatcher().status();
        }
    }

    private String outputOf(PythonLanguage language, int number) {
        CompletableFuture<String> output = new CompletableFuture<>();
        language.start(Policy.CONSTRAINED, "script",
                () -> output.completeAsync(() -> outputHere(language, number), Runnable::run));
        return output.join();
    }

    private String outputHere(PythonLanguage language, int number) {
        String text = """
                import os, sys, threading
                from dispatcher import args
                assert args == sys.argv[1:] and threading.current_thread() is threading.main_thread()
                print(args[0], getattr(sys, "mark", "clean"), os.getcwd())
                sys.mark = "seen"
                """;
        try (ScriptRun run = new ScriptRun(language, folder.resolve("hello.py"), text, Policy.CONSTRAINED,
                String.valueOf(number))) {
            return run.toTheEnd().output();
        }
    }
}
