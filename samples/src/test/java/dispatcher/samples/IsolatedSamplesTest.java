package dispatcher.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The samples as scripts that nobody has read. */
@Timeout(600)
class IsolatedSamplesTest {
    private static final List<String> ISOLATED = List.of("run", "--policy", "isolated");

    @TempDir
    private Path state = Path.of("");

    private Program run(String... arguments) {
        return Program.start(Map.of("XDG_STATE_HOME", state.toString()),
                Stream.concat(ISOLATED.stream(), Stream.of(arguments)).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            samples/python/hello.py           |                         | moved Lamp to
            samples/js/hello.mjs              |                         | moved Lamp to
            samples/python/find_and_paint.py  |                         | 5 objects painted
            samples/js/find_and_paint.mjs     |                         | 5 objects painted
            samples/python/traffic.py         | 60 1                    | 60 cars, \\d+ updates
            samples/js/traffic.mjs            | 60 1                    | 60 cars, \\d+ updates
            samples/python/legacy_traffic.py  | --cars 5 --seconds 1    | 5 cars found
            """)
    void endsAsItDoesElsewhere(String sample, @org.jspecify.annotations.Nullable String arguments, String said)
            throws InterruptedException {
        List<String> own = arguments == null ? List.of() : List.of(arguments.split(" ", -1));
        try (Program program = run(Stream.concat(Stream.of(sample), own.stream()).toArray(String[]::new))) {
            assertThat(program.exitCode()).as(program::err).isZero();
            assertThat(program.out()).containsPattern(said);
            assertThat(program.err()).matches("\\S+ INFO \\S+: Isolated by [^\n]*\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples/python/touch_lamp.py", "samples/js/touch_lamp.mjs"})
    void answersATouchAndEndsOnCtrlC(String sample) throws IOException, InterruptedException {
        try (Program region = command("region", "--port", "0", "--udp-port", "0")) {
            String url = region.waitFor("(http://[^ ,]+)");
            try (Program script = run("--clean", "--region", url, sample)) {
                touchUntilItAnswers();
                script.signal("INT");
                assertThat(script.exitCode()).as(script::err).isEqualTo(130);
                assertThat(script.err()).as("nothing but how it is isolated").hasLineCount(1);
            }
            try (Program objects = command("call", "FindObjects")) {
                assertThat(objects.exitCode()).as(objects::err).isZero();
                assertThat(objects.out()).as("what --clean left").contains("\"Objects\" : [ ]");
            }
        }
    }

    private void touchUntilItAnswers() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(300);
        Pattern answer = Pattern.compile("Lamp touched by [0-9a-f-]{36}");
        String log = "";
        while (!answer.matcher(log).find()) {
            assertThat(System.nanoTime()).as("time to answer a touch").isLessThan(deadline);
            try (Program touch = command("touch", "Lamp"); Program chat = command("call", "GetChatLog")) {
                assertThat(touch.exitCode()).as(touch::err).isIn(0, 2);
                assertThat(chat.exitCode()).as(chat::err).isZero();
                log = chat.out();
            }
        }
    }

    private Program command(String... arguments) {
        return Program.start(Map.of("XDG_STATE_HOME", state.toString()), arguments);
    }
}
