package dispatcher.host.recording;

import dispatcher.host.transport.Deadline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What a record lacks stands in it. */
class RecordFileTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_LINES = 20_000;

    @TempDir
    private Path folder = Path.of("");

    private static void await(CountDownLatch release) {
        try {
            release.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void add(RecordFile file, String kind) {
        file.add(() -> Map.of("kind", kind), 0, null);
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(line -> (JsonNode) JSON.readTree(line)).toList();
    }

    @Test
    void linesThatFindNoRoomJustBeforeTheEndAreTold() throws IOException, InterruptedException {
        Path path = folder.resolve("busy.jsonl");
        RecordFile file = new RecordFile(path, Map.of("kind", "record"));
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        file.add(() -> {
            entered.countDown();
            await(release);
            return Map.of("kind", "slow");
        }, 0, null);
        await(entered);
        for (int i = 0; i < MOST_LINES + 3; i++) {
            add(file, "request");
        }
        Thread closing = Thread.ofPlatform().start(file::close);
        Deadline.await("it is closing", () -> closing.getState() == Thread.State.TIMED_WAITING);
        release.countDown();
        closing.join();
        assertThat(lines(path)).hasSize(MOST_LINES + 3).filteredOn(line -> line.path("kind").asString().equals("lost"))
                .singleElement().satisfies(line -> assertThat(line.path("lines").asLong()).isEqualTo(3));
    }

    @Test
    void aLineThatCannotBeMadeLosesNoOther() throws IOException {
        Path path = folder.resolve("odd.jsonl");
        try (RecordFile file = new RecordFile(path, Map.of("kind", "record"))) {
            file.add(() -> {
                throw new IllegalStateException("on purpose");
            }, 0, null);
            add(file, "request");
        }
        assertThat(lines(path)).extracting(line -> line.path("kind").asString())
                .containsExactly("record", "lost", "request");
    }
}
