package dispatcher.guest.python;

import dispatcher.guest.ScriptException;
import dispatcher.guest.testing.ScriptRun;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
                    Thread.onSpinWait();
                }
                return run.script().interrupt();
            });
            assertThatThrownBy(run::main).isInstanceOf(ScriptException.class).hasMessageContaining("Interrupted.");
            assertThat(cut.orTimeout(30, TimeUnit.SECONDS).join()).isTrue();
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
}
