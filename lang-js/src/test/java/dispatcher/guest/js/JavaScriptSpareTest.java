package dispatcher.guest.js;

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
class JavaScriptSpareTest extends JavaScriptScripts {
    private static final long LONGEST_PAUSE = 300_000_000;

    @Test
    void eachScriptHasWhatIsItsOwn() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        try (JavaScriptLanguage language = new JavaScriptLanguage()) {
            language.standBy();
            for (int i = 0; i < 12; i++) {
                LockSupport.parkNanos(random.nextLong(LONGEST_PAUSE));
                assertThat(outputOf(language, i)).as("seed " + seed).isEqualTo(i + " clean undefined\n");
            }
        }
    }

    private String outputOf(JavaScriptLanguage language, int number) {
        CompletableFuture<String> output = new CompletableFuture<>();
        language.start(Policy.CONSTRAINED, "script",
                () -> output.completeAsync(() -> outputHere(language, number), Runnable::run));
        return output.join();
    }

    private String outputHere(JavaScriptLanguage language, int number) {
        String text = """
                import { args } from 'dispatcher';
                console.log(args[0], globalThis.mark ?? 'clean', typeof SharedArrayBuffer);
                globalThis.mark = 'seen';
                """;
        try (ScriptRun run = new ScriptRun(language, folder.resolve("hello.mjs"), text, Policy.CONSTRAINED,
                String.valueOf(number))) {
            return run.toTheEnd().output();
        }
    }
}
