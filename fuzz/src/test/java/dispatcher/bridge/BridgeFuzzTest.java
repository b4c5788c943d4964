package dispatcher.bridge;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dispatcher.binding.RegionAddress;
import dispatcher.guest.testing.TestDispatcher;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a child says once it was let in, over a real socket: answered or refused, never a fault, and the next child is served. */
@Timeout(300) // It is the first in its JVM, and the fuzzer looks through all classes within the time of the first input.
class BridgeFuzzTest {
    private static final RegionAddress ADDRESS = new RegionAddress(URI.create("http://127.0.0.1:9000/Dispatcher/"),
            "127.0.0.1:45325", _ -> null);
    private static final String LAST = "{\"id\":" + Long.MAX_VALUE + ",\"op\":\"call\",\"message\":\"ChatRequest\"}";
    private static final String PROBE = "{\"id\":1,\"op\":\"color\",\"color\":\"red\"}";

    static Stream<byte[]> conversations() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/dispatcher/fuzz/frames.jsonl")).stream()
                .map(line -> line.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("conversations")
    @DictionaryFile(resourcePath = "/dispatcher/fuzz/bridge.dict")
    @FuzzTest(maxDuration = "5m")
    void hear(byte[] input) throws IOException {
        try (TestDispatcher dispatcher = new TestDispatcher();
                Bridge bridge = Bridge.open(dispatcher, ADDRESS, BridgeLimits.CAREFUL)) {
            try (BridgeClient child = BridgeClient.of(bridge)) {
                converse(child, input);
            }
            try (BridgeClient next = BridgeClient.of(bridge)) {
                assertThat(next.ask(PROBE)).contains("\"ok\"");
            }
        }
    }

    private static void converse(BridgeClient child, byte[] input) throws IOException {
        try {
            child.write(ByteBuffer.wrap(input));
            child.say(input.length == 0 || input[input.length - 1] == '\n' ? LAST : '\n' + LAST);
        } catch (IOException _) {
            // It has been told farewell already.
        }
        for (String line = child.line(); !line.isEmpty() && !line.contains("\"id\":" + Long.MAX_VALUE); line = child
                .line()) {
            assertThat(line).doesNotContain("fault of Dispatcher");
        }
    }
}
