package dispatcher.guest.python;

import dispatcher.guest.ScriptException;
import dispatcher.guest.testing.HeldUp;
import dispatcher.guest.testing.ScriptRun;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Where a running script is, and how it is cut off. */
@Timeout(60)
class PythonPlaceTest extends PythonScripts {
    @ParameterizedTest
    @ValueSource(strings = {"while True:\n    pass", "def turn():\n  while True:\n    pass\nprint('.')\nturn()",
            "while True:\n  try:\n    while True:\n      pass\n  except BaseException:\n    pass"})
    void aLoopIsCutOff(String loop) {
        try (ScriptRun run = open("print('begun')\n" + loop + "\n")) {
            CompletableFuture<Boolean> cut = CompletableFuture.supplyAsync(() -> {
                while (!run.output().startsWith("begun")) {
                    LockSupport.parkNanos(1_000_000);
                }
                return run.script().interrupt(Duration.ofSeconds(5));
            });
            assertThatThrownBy(run::main).isInstanceOf(ScriptException.class).hasMessageContaining("Interrupted.");
            assertThat(cut.orTimeout(30, TimeUnit.SECONDS).join()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"while True:\n  pass", "def turn():\n  while True:\n    abs(-1)\nturn()",
            "def turn():\n  while True:\n    yield 1\nlist(turn())",
            "while True:\n  try:\n    while True:\n      pass\n  except BaseException:\n    pass",
            "import time\nwhile True:\n  time.sleep(0.001)",
            "sum(\n  n for n in iter(int, 1))"})
    void othersCanAskWhereALoopIs(String loop) {
        try (ScriptRun _ = open("pass\n"); ScriptRun run = open("print('begun')\n" + loop + "\n")) {
            CompletableFuture<Optional<String>> asked = CompletableFuture.supplyAsync(() -> {
                while (!run.output().startsWith("begun")) {
                    LockSupport.parkNanos(1_000_000);
                }
                Optional<String> place = run.script().place();
                while (place.filter(line -> line.endsWith(":1")).isPresent()) {
                    // It has printed and not yet gone on.
                    place = run.script().place();
                }
                run.script().cancel();
                return place;
            });
            assertThatThrownBy(run::main).isInstanceOf(ScriptException.class).hasMessageContaining("stopped");
            assertThat(asked.join()).hasValueSatisfying(place -> assertThat(place).matches("\\w+\\.py:[2-7]"));
        }
    }

    @Test
    void whereNothingRunsThereIsNoPlace() {
        try (ScriptRun run = open("print('begun')\n")) {
            assertThat(run.main().script().place()).isEmpty();
        }
    }

    @Test
    void theFileOfTheStacksIsNotForTheScript() {
        try (ScriptRun run = open("open('" + PythonFileSystem.STACKS + "', 'wb', 0)\n")) {
            assertThatThrownBy(run::main).isInstanceOf(ScriptException.class).hasMessageContaining("PermissionError");
        }
    }

    @Test
    void aLoopIsHeldUpUntilItIsCutOff() {
        try (ScriptRun run = open("print('begun')\nwhile True:\n  pass\n")) {
            HeldUp.check(run);
        }
    }
}
