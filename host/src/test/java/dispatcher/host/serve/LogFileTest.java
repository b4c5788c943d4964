package dispatcher.host.serve;

import dispatcher.host.log.LogLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LogFileTest {
    private final List<String> lines = new ArrayList<>();
    private final List<String> trouble = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    private LogFile log(Path path, long largest) {
        return new LogFile(path, largest, lines::add, trouble::add);
    }

    @Test
    void aFullLogIsBegunAnewAndTheOneBeforeIsKept() throws IOException {
        Path path = folder.resolve("logs/anna.log");
        try (LogFile log = log(path, 200)) {
            for (int i = 0; i < 30; i++) {
                log.add("OUT line " + i);
            }
        }
        Path older = path.resolveSibling("anna.log.1");
        assertThat(Files.size(path)).isLessThan(240);
        assertThat(Files.size(older)).isBetween(200L, 240L);
        List<String> kept = Stream.concat(Files.readAllLines(older).stream(), Files.readAllLines(path).stream())
                .filter(line -> !line.startsWith("---")).toList();
        assertThat(kept).as("the newest, in order").isEqualTo(lines.subList(30 - kept.size(), 30));
        assertThat(Files.readAllLines(path).getFirst()).startsWith("--- ");
        assertThat(trouble).isEmpty();
    }

    @Test
    void aLogThatIsThereIsGoneOnWith() throws IOException {
        Path path = folder.resolve("anna.log");
        for (String text : List.of("one", "two")) {
            try (LogFile log = log(path, 1000)) {
                log.add(text);
            }
        }
        assertThat(Files.readAllLines(path)).filteredOn(line -> !line.startsWith("---")).hasSize(2)
                .isEqualTo(lines);
    }

    @Test
    void aLogThatCannotBeWrittenIsToldOnceAndItsLinesAreStillHeard() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        try (LogFile log = log(file.resolve("anna.log"), 1000)) {
            log.add("one");
            log.add("two");
        }
        assertThat(trouble).singleElement().asString().contains("anna.log cannot be written: ");
        assertThat(lines).hasSize(2);
    }

    @Test
    void aLogThatCannotBeWrittenForAWhileGoesOn() throws IOException {
        Path path = folder.resolve("logs/anna.log");
        Path inTheWay = Files.createFile(folder.resolve("logs"));
        try (LogFile log = log(path, 1000)) {
            log.add("one");
            Files.delete(inTheWay);
            log.add("two");
        }
        assertThat(Files.readString(path)).endsWith("two\n").doesNotContain("one");
        assertThat(trouble).hasSize(1);
    }

    @Test
    void halvesOfCharactersAreSpelledOutAndTheLogGoesOn() throws IOException {
        Path path = folder.resolve("anna.log");
        try (LogFile log = log(path, 1 << 20)) {
            log.add("x\ud800");
            log.add("after");
        }
        assertThat(Files.readAllLines(path)).hasSize(3).satisfies(written -> {
            assertThat(written.get(1)).endsWith(" x\\ud800");
            assertThat(written.get(2)).endsWith(" after");
        });
        assertThat(trouble).isEmpty();
    }

    @Test
    void whatIsWrittenIsCutIntoLines() {
        try (LogLines out = new LogLines(lines::add)) {
            byte[] text = ("one\r\nt" + "wö\n\n" + "x".repeat(9000)).getBytes(StandardCharsets.UTF_8);
            out.write(text, 0, 8);
            out.write(text, 8, text.length - 8);
            assertThat(lines).startsWith("one", "twö", "", "x".repeat(8192)).hasSize(4);
        }
        assertThat(lines).endsWith("x".repeat(808)).hasSize(5);
    }
}
