package dispatcher.host.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is typed wrongly is told in one line. */
class UsageErrorsTest {
    private final StringWriter said = new StringWriter();

    private int execute(String... arguments) {
        return new Main().line().setErr(new PrintWriter(said, true)).execute(arguments);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "rnu a1.py | There is no command rnu. Did you mean run? See 'dispatcher --help'.",
            "run --regoin x a1.py | There is no option --regoin. Did you mean --region? See 'dispatcher run --help'.",
            "run --policy trustd a.py | --policy takes trusted or constrained or isolated, not 'trustd'. See 'dispatcher run --help'.",
            "run --handler-time x a.py | --handler-time takes a number, not 'x'. See 'dispatcher run --help'.",
            "run --on-limit no a.py | --on-limit takes stop or skip or restart, not 'no'. See 'dispatcher run --help'.",
            "region --port x | --port takes a whole number, not 'x'. See 'dispatcher region --help'.",
            "run | Missing required parameter: 'SCRIPT'. See 'dispatcher run --help'.",
            "touch a b | 'b' is one argument too many. See 'dispatcher touch --help'."})
    void oneLine(String typed, String line) {
        assertThat(execute(typed.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(said).hasToString("dispatcher: " + line + System.lineSeparator());
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        assertThat(execute()).isEqualTo(ExitCode.USAGE);
        assertThat(said.toString()).startsWith("dispatcher: Name a command.").contains("Usage:", "touch");
    }

    @Test
    void aMessageThatIsNearlyOneIsSuggested() {
        assertThatThrownBy(() -> MessageNames.find("GetChatLogg")).hasMessage(
                "There is no message GetChatLogg. Did you mean GetChatLog? 'dispatcher messages' lists them all.");
    }

    @Test
    void theHostsOwnOptionsBehindAScriptAreToldOnce() {
        CommandLine run = requireNonNull(new Main().line().getSubcommands().get("run"));
        assertThat(ScriptArguments.warning(run.getCommandSpec(), "s1.py",
                List.of("--region", "http://127.0.0.1:9999", "--clean", "--region=x"))).contains(
                        "--region, --clean went to the script; write it before s1.py if dispatcher is meant.");
        assertThat(ScriptArguments.warning(run.getCommandSpec(), "s1.py",
                List.of("10", "-x", "--help", "--size", "--", "--clean"))).isEmpty();
    }
}
