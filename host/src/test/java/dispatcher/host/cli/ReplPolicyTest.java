package dispatcher.host.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReplPolicyTest {
    @ParameterizedTest
    @ValueSource(strings = {"--policy isolated", "--require-isolation", "--lang js --policy isolated"})
    void whatIsTypedIsNotIsolated(String options) {
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(Main.run(("repl " + options).split(" "))).as(said::toString)
                    .isEqualTo(ExitCode.USAGE);
        } finally {
            System.setErr(err);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines(
                "dispatcher: What you type runs in this process, so it cannot be isolated; leave that policy out, "
                        + "or write a file and use 'dispatcher run --policy isolated FILE'.");
    }
}
