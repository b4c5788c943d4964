package dispatcher.samples;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A sample in TypeScript, which counts. */
class TouchCounterTest {
    @TempDir
    private Path state = Path.of("");

    @Test
    void everyTouchIsCounted() throws InterruptedException {
        try (Program region = start("region", "--port", "0", "--udp-port", "0")) {
            String url = region.waitFor("(http://[^ ,]+)");
            try (Program script = start("run", "--region", url, "samples/js/touch_counter.ts")) {
                script.waitFor("Counter counts in Dispatcher Region");
                touch();
                touch();
                waitUntilSaid("Counter: 2 touches by 2 visitors");
            }
        }
    }

    private void waitUntilSaid(String words) throws InterruptedException {
        long deadline = System.nanoTime() + 120_000_000_000L;
        for (String said = ""; !said.contains(words); said = run("call", "GetChatLog")) {
            assertThat(System.nanoTime()).as(said).isLessThan(deadline);
        }
    }

    private void touch() throws InterruptedException {
        run("touch", "Counter");
    }

    private String run(String... arguments) throws InterruptedException {
        try (Program program = start(arguments)) {
            assertThat(program.exitCode()).as(program::err).isZero();
            return program.out();
        }
    }

    private Program start(String... arguments) {
        return Program.start(Map.of("XDG_STATE_HOME", state.toString()), arguments);
    }
}
