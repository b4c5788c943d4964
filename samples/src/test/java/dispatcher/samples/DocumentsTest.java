package dispatcher.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the documents show runs. */
class DocumentsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"py", "mjs", "ts", "pl"})
    void everySnippetRuns(String ending) throws IOException, InterruptedException {
        List<String> files = new ArrayList<>();
        for (Path document : documents()) {
            for (Snippet snippet : Snippet.of(document)) {
                if (snippet.ending().equals(ending)) {
                    files.add(snippet.write(folder).toString());
                }
            }
        }
        assertThat(files).isNotEmpty();
        try (Program program = Program.startClass(ScriptsInTurn.class, files.toArray(String[]::new))) {
            assertThat(program.exitCode()).as(program::err).isZero();
            assertThat(program.err().lines().filter(line -> line.startsWith("exit "))).as(program::err)
                    .containsExactlyElementsOf(files.stream().map(file -> "exit 0 " + file).toList());
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.list(Program.root().resolve("docs"))) {
            return Stream.concat(Stream.of(Program.root().resolve("README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
