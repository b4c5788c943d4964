package dispatcher.host.cli;

import dispatcher.guest.Policy;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import dispatcher.host.script.ScriptOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** What options and a settings file make of a run together. */
class ScriptChoicesTest {
    private static final Path SCRIPT = Path.of("lamp.py");

    @TempDir
    private Path folder = Path.of("");

    private ScriptOptions options(String settings, Map<Limit, Long> limits, String... words) throws IOException {
        Path file = Files.writeString(folder.resolve("lamp.toml"), settings);
        ScriptChoices choices = new ScriptChoices();
        CommandLine line = new CommandLine(choices).setCaseInsensitiveEnumValuesAllowed(true);
        line.parseArgs(Stream.concat(Stream.of("--settings", file.toString()),
                Stream.of(words)).toArray(String[]::new));
        return choices.options(choices.settings(SCRIPT, List.of("1")), new Limits(limits), "lamp.py", Observed.NOTHING);
    }

    @Test
    void theFileSaysWhatTheOptionsDoNot() throws IOException {
        ScriptOptions options = options("""
                policy = "trusted"
                clean = true
                store = "here.db"
                limits.handler-time = "2s"
                fence.read-only = true
                """, Map.of());
        assertThat(options.policy()).isEqualTo(Policy.TRUSTED);
        assertThat(options.clean()).isTrue();
        assertThat(options.store()).isEqualTo(folder.resolve("here.db"));
        assertThat(options.limits().time(Limit.HANDLER_TIME)).isEqualTo(Duration.ofSeconds(2));
        assertThat(options.fence().readOnly()).isTrue();
        assertThat(options.arguments()).containsExactly("1");
    }

    @Test
    void theOptionsWin() throws IOException {
        ScriptOptions options = options("""
                policy = "trusted"
                store = "here.db"
                limits.handler-time = "2s"
                """, Map.of(Limit.HANDLER_TIME, 5L), "--policy", "constrained", "--store", "there.db", "--clean");
        assertThat(options.policy()).isEqualTo(Policy.CONSTRAINED);
        assertThat(options.store()).isEqualTo(Path.of("there.db"));
        assertThat(options.limits().get(Limit.HANDLER_TIME)).isEqualTo(5);
        assertThat(options.clean()).isTrue();
    }
}
