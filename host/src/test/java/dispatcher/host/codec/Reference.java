package dispatcher.host.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The record of what a real server was sent and what it answered. */
final class Reference {
    private static final JsonMapper JSON = new JsonMapper();

    private Reference() {}

    /**
     * One recorded exchange. A body is absent where there was none, where it is withheld or elided, and where it was the web
     * server's and not the protocol's.
     */
    record Row(
            String file,
            String name,
            String transport,
            Encoding encoding,
            Optional<byte[]> request,
            Encoding answered,
            Optional<byte[]> response) {
        @Override
        public String toString() {
            return file + ": " + name;
        }

        boolean isCallback() {
            return transport.equals("udp-callback");
        }
    }

    static List<Row> rows() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().flatMap(Reference::rows).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Reference.class.getResource("/conformance/reference")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Row> rows(Path file) {
        try {
            return Files.readAllLines(file).stream().map(JSON::readTree).map(row -> row(file, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(Path file, JsonNode row) {
        Optional<Encoding> answered = answered(row);
        boolean bson = row.path("transport").asString().equals("http")
                && row.path("encoding").asString("").equals("bson");
        return new Row(
                file.getFileName().toString(),
                row.path("name").asString(),
                row.path("transport").asString(),
                bson ? Encoding.BSON : Encoding.JSON,
                body(row.path("request")),
                answered.orElse(Encoding.JSON),
                answered.flatMap(_ -> body(row.path("response"))));
    }

    private static Optional<Encoding> answered(JsonNode row) {
        if (row.path("transport").asString().equals("udp-callback")) {
            return Optional.of(Encoding.JSON);
        }
        return row.path("response").path("headers").valueStream()
                .filter(header -> header.get(0).asString().equalsIgnoreCase("Content-Type"))
                .flatMap(header -> Encoding.ofContentType(header.get(1).asString()).stream())
                .findFirst();
    }

    private static Optional<byte[]> body(JsonNode side) {
        if (side.has("b64")) {
            return Optional.of(Base64.getDecoder().decode(side.get("b64").asString()));
        }
        return Optional.of(side.path("text").asString(""))
                .filter(text -> !text.isEmpty())
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
