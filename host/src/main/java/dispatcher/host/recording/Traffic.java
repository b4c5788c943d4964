package dispatcher.host.recording;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a record holds.
 *
 * @param exchanges in the order in which the requests went out
 * @param callbacks their lines, in the order in which they came
 * @param lost how many lines the record says that it lacks
 */
record Traffic(List<Exchange> exchanges, List<JsonNode> callbacks, long lost) {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Reads a record; its last line may be cut off.
     *
     * @throws DispatcherException WRONG_ARGUMENT: there is no such file, or it is no record
     */
    static Traffic read(Path file) {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            return of(file, lines(file, in));
        } catch (NoSuchFileException e) {
            throw wrong("There is no record " + file + ".", e);
        } catch (IOException e) {
            throw wrong("The record " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static List<JsonNode> lines(Path file, BufferedReader in) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        String text = in.readLine();
        while (text != null) {
            String next = in.readLine();
            try {
                lines.add(JSON.readTree(text));
            } catch (JacksonException e) {
                if (next != null) {
                    throw wrong(file + ", line " + (lines.size() + 1) + " is no JSON.", e);
                }
            }
            text = next;
        }
        return lines;
    }

    private static Traffic of(Path file, List<JsonNode> lines) {
        if (lines.isEmpty() || !lines.getFirst().path("kind").asString("").equals("record")) {
            throw wrong(file + " is no record: its first line must be of the kind record.", null);
        }
        Map<Long, JsonNode> answers = new HashMap<>();
        of("answer", lines).forEach(line -> answers.put(line.path("exchange").asLong(), line));
        try {
            return new Traffic(of("request", lines).stream()
                    .map(line -> Exchange.of(line, answers.get(line.path("exchange").asLong()))).toList(),
                    of("callback", lines), of("lost", lines).stream().mapToLong(line -> line.path("lines").asLong())
                            .sum());
        } catch (DateTimeException | JacksonException e) {
            throw wrong(file + " is no record of this version: " + e.getMessage() + ".", e);
        }
    }

    private static List<JsonNode> of(String kind, List<JsonNode> lines) {
        return lines.stream().filter(line -> line.path("kind").asString("").equals(kind)).toList();
    }

    private static DispatcherException wrong(String sentence, @Nullable Throwable cause) {
        return new DispatcherException(FailureKind.WRONG_ARGUMENT, sentence, "Records are written with --record FILE.",
                cause);
    }
}
