package dispatcher.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each sentence of the connection contract has a test of its name. */
class ConnectionDocumentTest {
    private static final Pattern SENTENCE = Pattern.compile("(?m)^- \\*\\*([^*]+)\\.\\*\\*");
    private static final Pattern TEST = Pattern.compile("(?s)@(?:Repeated|Parameterized)?Test[^{;]*?void (\\w+)\\(");

    @Test
    void eachSentenceOfTheContractHasATest() throws IOException {
        List<String> sentences = SENTENCE.matcher(Files.readString(Program.root().resolve("docs/connection.md")))
                .results().map(found -> found.group(1)).toList();
        assertThat(sentences).hasSizeGreaterThan(30);
        assertThat(tests()).containsAll(sentences.stream().map(ConnectionDocumentTest::name).toList());
    }

    private static String name(String sentence) {
        String words = sentence.replaceAll("[^A-Za-z0-9 ]", "");
        String camel = Pattern.compile(" (\\w)").matcher(words)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
        return Character.toLowerCase(camel.charAt(0)) + camel.substring(1);
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Stream.concat(sources("host"), sources("bindings"))) {
            return files.filter(file -> file.toString().endsWith("ContractTest.java"))
                    .flatMap(file -> TEST.matcher(read(file)).results()).map(ConnectionDocumentTest::first)
                    .collect(Collectors.toSet());
        }
    }

    private static String first(MatchResult test) {
        return test.group(1);
    }

    private static Stream<Path> sources(String module) throws IOException {
        return Files.walk(Program.root().resolve(module).resolve("src/test/java"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
