package dispatcher.guest.js;

import dispatcher.guest.ScriptException;
import dispatcher.guest.testing.HeldUp;
import dispatcher.guest.testing.ScriptRun;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Where a script was that has been cut off. */
@Timeout(60)
class JavaScriptPlaceTest extends JavaScriptScripts {
    private static final Condition<String> IN_THE_LOOP = new Condition<>(place -> place.matches("hello\\.js:[1-6]"),
            "in the loop");

    @ParameterizedTest
    @ValueSource(strings = {"while (true) {}", "function turn() {\n  while (true) {}\n}\nturn();",
            "while (true) {\n  try {\n    while (true) {}\n  } catch {} finally { continue; }\n}"})
    void isToldWithTheInterruption(String loop) {
        ScriptException interrupted = interrupted(loop);
        assertThat(interrupted.place()).as(interrupted.explanation()).hasValueSatisfying(IN_THE_LOOP);
    }

    /** The engine does not always tell it then. */
    @Test
    void isNoneOrTheRightOneAfterAnAwait() {
        ScriptException interrupted = interrupted("await null;\nwhile (true) {}");
        interrupted.place().ifPresent(place -> assertThat(place).is(IN_THE_LOOP));
    }

    @Test
    void aLoopIsHeldUpUntilItIsCutOff() {
        try (ScriptRun run = open("console.log('begun');\nwhile (true) {}\n")) {
            HeldUp.check(run);
        }
    }

    private ScriptException interrupted(String loop) {
        try (ScriptRun run = open("console.log('begun');\n" + loop + "\n")) {
            CompletableFuture<Boolean> cut = CompletableFuture.supplyAsync(() -> {
                while (!run.output().startsWith("begun")) {
                    LockSupport.parkNanos(1_000_000);
                }
                return run.script().interrupt(Duration.ofSeconds(5));
            });
            ScriptException interrupted = catchThrowableOfType(ScriptException.class, run::main);
            assertThat(interrupted).hasMessageEndingWith("Interrupted.");
            assertThat(cut.orTimeout(30, TimeUnit.SECONDS).join()).isTrue();
            return interrupted;
        }
    }
}
