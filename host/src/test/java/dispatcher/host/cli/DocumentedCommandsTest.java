package dispatcher.host.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.toml.TomlMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands and settings that the documents show are understood. */
class DocumentedCommandsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().resolveSibling("");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^|\\| *)\\./dispatcher (.*?)(?: +#.*| *\\|.*)?$");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md").map(ROOT::resolve), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCommandIsUnderstood(Path document) throws IOException {
        for (String fence : fences(document, "sh")) {
            Matcher command = COMMAND.matcher(fence);
            while (command.find()) {
                String[] words = words(command.group(1));
                assertThat(new Main().line().parseArgs(words).errors()).as(command.group()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void settingsAreWellFormed(Path document) throws IOException {
        for (String fence : fences(document, "toml")) {
            assertThat(new TomlMapper().readTree(fence).isObject()).as(fence).isTrue();
        }
        for (String fence : fences(document, "json")) {
            assertThat(fence.lines().filter(line -> !line.isBlank()).toList()).allSatisfy(line -> new JsonMapper()
                    .readTree(line));
        }
    }

    private static List<String> fences(Path document, String language) throws IOException {
        List<String> fences = new ArrayList<>();
        Matcher fence = FENCE.matcher(Files.readString(document));
        while (fence.find()) {
            if (fence.group(1).equals(language)) {
                fences.add(fence.group(2));
            }
        }
        return fences;
    }

    private static String[] words(String command) {
        return WORD.matcher(command).results().map(DocumentedCommandsTest::word).toArray(String[]::new);
    }

    private static String word(MatchResult found) {
        return Stream.of(1, 2, 3).map(found::group).filter(group -> group != null).findFirst().orElseThrow();
    }
}
