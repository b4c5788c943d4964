package dispatcher.guest.perl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The folder of Perl modules: its own tests, and that nothing of it is forgotten. */
class PerlModulesTest {
    private static final Path FOLDER = Path.of("perl");

    @Test
    void passesItsOwnTests() throws IOException, InterruptedException {
        Process prove = new ProcessBuilder("prove", "-l", "-r", "t").directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        prove.getOutputStream().close();
        String output = new String(prove.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(prove.waitFor()).as(output).isZero();
        assertThat(output).contains("All tests successful.");
    }

    @Test
    void namesEveryFile() throws IOException {
        List<String> files;
        try (Stream<Path> found = Files.walk(FOLDER)) {
            files = found.filter(Files::isRegularFile).map(file -> FOLDER.relativize(file).toString()).sorted()
                    .toList();
        }
        assertThat(Files.readAllLines(FOLDER.resolve("MANIFEST"))).containsExactlyInAnyOrderElementsOf(files);
        assertThat(PerlLibrary.FILES)
                .containsExactlyInAnyOrderElementsOf(files.stream().filter(file -> file.endsWith(".pm")).toList());
    }
}
