package dispatcher.guest.js;

import dispatcher.guest.ScriptException;
import dispatcher.guest.testing.ScriptRun;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Where a script was that has been cut off. */
@Timeout(60)
class JavaScriptPlaceTest extends JavaScriptScripts {
    @ParameterizedTest
    @ValueSource(strings = {"while (true) {}", "function turn() {\n  while (true) {}\n}\nturn();",
            "while (true) {\n  try {\n    while (true) {}\n  } catch {} finally { continue; }\n}",
            "await null;\nwhile (true) {}"})
    void isToldWithTheInterruption(String loop) {
        try (ScriptRun run = open("console.log('begun');\n" + loop + "\n")) {
            CompletableFuture<Boolean> cut = CompletableFuture.supplyAsync(() -> {
                while (!run.output().startsWith("begun")) {
                    Thread.onSpinWait();
                }
                return run.script().interrupt();
            });
            ScriptException interrupted = catchThrowableOfType(ScriptException.class, run::main);
            assertThat(interrupted).hasMessageEndingWith("Interrupted.");
            assertThat(interrupted.place()).as(interrupted.explanation()).hasValueSatisfying(
                    found -> assertThat(found).matches("hello\\.js:[2-6]"));
            assertThat(cut.orTimeout(30, TimeUnit.SECONDS).join()).isTrue();
        }
    }
}
