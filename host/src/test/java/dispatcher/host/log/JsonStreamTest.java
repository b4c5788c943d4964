package dispatcher.host.log;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class JsonStreamTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonStream stream = new JsonStream(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    @Test
    void aTextOfSeveralLinesIsOneObject() {
        stream.println("dispatcher: one\ntwo \"three\" \u001b[31m é");
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.path("level").asString()).isEqualTo("INFO");
            assertThat(line.path("text").asString()).isEqualTo("one\ntwo \"three\" \u001b[31m é");
            assertThat(line.path("time").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        });
        assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContain("\u001b");
    }

    @Test
    void whatIsWrittenByteByByteIsALineEach() {
        byte[] written = "first\nsec".getBytes(StandardCharsets.UTF_8);
        stream.write(written, 0, written.length);
        stream.print("ond\n");
        assertThat(lines()).extracting(line -> line.path("level").asString() + " " + line.path("text").asString())
                .containsExactly("ERR first", "ERR second");
    }

    @Test
    void aFailureHasItsStackWhereItIsWanted() {
        stream.failed("It broke.", new IllegalStateException("broken"));
        stream.failed("It broke.", null);
        assertThat(lines().getFirst().path("stack").asString()).contains("IllegalStateException: broken", "\tat ");
        assertThat(lines().getLast().has("stack")).isFalse();
    }

    private List<JsonNode> lines() {
        JsonMapper json = new JsonMapper();
        return bytes.toString(StandardCharsets.UTF_8).lines().map(line -> (JsonNode) json.readTree(line)).toList();
    }
}
