package dispatcher.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A region and a script in processes of their own, and a third one that touches. */
class TouchLampTest {
    @TempDir
    private Path state = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"samples/python/touch_lamp.py", "samples/js/touch_lamp.mjs"})
    void answersATouchAndEndsOnCtrlC(String sample) throws IOException, InterruptedException {
        try (Program region = start("region", "--port", "0", "--udp-port", "0")) {
            String url = region.waitFor("(http://[^ ,]+)");
            try (Program script = start("run", "--clean", "--region", url, sample)) {
                touchUntilItAnswers();
                script.signal("INT");
                assertThat(script.exitCode()).as(script::err).isEqualTo(130);
                assertThat(script.err()).isEmpty();
            }
            assertThat(run("call", "FindObjects")).as("what --clean left").contains("\"Objects\" : [ ]");
            region.signal("TERM");
            assertThat(region.exitCode()).isEqualTo(143);
            assertThat(state.resolve("dispatcher/regions")).isEmptyDirectory();
        }
    }

    /** Until the script has made its lamp and listens to it, a touch is for nobody. */
    private void touchUntilItAnswers() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        Pattern answer = Pattern.compile("Lamp touched by [0-9a-f-]{36}");
        while (!answer.matcher(run("call", "GetChatLog")).find()) {
            assertThat(System.nanoTime()).as("time to answer a touch").isLessThan(deadline);
            try (Program touch = start("touch", "Lamp")) {
                assertThat(touch.exitCode()).as(touch::err).isIn(0, 2);
            }
        }
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
