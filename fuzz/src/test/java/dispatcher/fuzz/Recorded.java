package dispatcher.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What clients and a real server were recorded to say: good inputs to begin with. */
public final class Recorded {
    private static final Path FOLDER = Path.of("../host/src/test/resources/conformance");
    private static final JsonMapper MAPPER = new JsonMapper();
    /** Which of them are tried where nothing is fuzzed: every so many. */
    private static final int SAMPLE = 50;

    private Recorded() {}

    /** Bodies of requests in one encoding, {@code json} or {@code bson}. */
    public static Stream<byte[]> requests(String encoding) {
        return sample(bodies("http", encoding, "request"));
    }

    /** Bodies of answers in one encoding, {@code json} or {@code bson}. */
    public static Stream<byte[]> answers(String encoding) {
        return sample(bodies("http", encoding, "response"));
    }

    /** Requests in datagrams. */
    public static Stream<byte[]> datagrams() {
        return sample(bodies("udp", "", "request"));
    }

    /** Callbacks in datagrams. */
    public static Stream<byte[]> callbacks() {
        return sample(bodies("udp-callback", "", "response"));
    }

    /** One of the files that go with the record. */
    public static byte[] asset(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve("assets").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All where the fuzzer is at work, else a few. */
    public static Stream<byte[]> sample(Stream<byte[]> inputs) {
        List<byte[]> all = inputs.toList();
        int step = isFuzzing() ? 1 : SAMPLE;
        return IntStream.iterate(0, i -> i < all.size(), i -> i + step).mapToObj(all::get);
    }

    private static boolean isFuzzing() {
        String set = System.getenv("JAZZER_FUZZ");
        return set != null && !set.isEmpty() && !set.equals("0");
    }

    private static Stream<byte[]> bodies(String transport, String encoding, String side) {
        return rows().filter(row -> row.path("transport").asString().equals(transport)
                && row.path("encoding").asString("").equals(encoding))
                .flatMap(row -> body(row.path(side)).stream());
    }

    private static Stream<JsonNode> rows() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("reference"))) {
            return files.sorted().toList().stream().flatMap(Recorded::lines).map(MAPPER::readTree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> body(JsonNode side) {
        return side.has("b64")
                ? Optional.of(Base64.getDecoder().decode(side.get("b64").asString()))
                : Optional.of(side.path("text").asString("").getBytes(StandardCharsets.UTF_8))
                        .filter(bytes -> bytes.length > 0);
    }
}
