package dispatcher.host.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person copies from a help can be used as it stands there. */
class HelpTest {
    static Stream<CommandLine> commands() {
        CommandLine main = new Main().line();
        return Stream.concat(Stream.of(main), main.getSubcommands().values().stream()
                .flatMap(one -> Stream.concat(Stream.of(one), one.getSubcommands().values().stream())));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void examplesStandOnOneLineEach(CommandLine command) {
        String help = help(command);
        String[] footer = command.getCommandSpec().usageMessage().footer();
        assertThat(help).endsWith(Stream.of(footer).map(line -> line + "\n").collect(Collectors.joining()));
        assertThat(help).doesNotContain("COMMAND-NAME}");
        if (help.contains("--region=")) {
            assertThat(help.lines()).anyMatch(line -> line.contains("http://127.0.0.1:9000"));
            assertThat(help.lines()).noneMatch(line -> line.matches(".*http:/?/?[\\d.]*:?\\d{0,3}"));
        }
    }

    private static String help(CommandLine command) {
        StringWriter written = new StringWriter();
        command.usage(new PrintWriter(written, true));
        return written.toString();
    }
}
