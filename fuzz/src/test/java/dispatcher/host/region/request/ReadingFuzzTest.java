package dispatcher.host.region.request;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dispatcher.fuzz.Recorded;
import dispatcher.message.Messages;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a region reads of a request the fast way is what it would read the plain way. */
@Timeout(60)
class ReadingFuzzTest {
    private static final RequestReader READER = new RequestReader(Messages.requests());

    static Stream<byte[]> jsonRequests() {
        return Recorded.requests("json");
    }

    static Stream<byte[]> bsonRequests() {
        return Recorded.requests("bson");
    }

    @MethodSource("jsonRequests")
    @DictionaryFile(resourcePath = "/dispatcher/fuzz/messages.dict")
    @FuzzTest(maxDuration = "5m")
    void json(byte[] input) {
        assertThat(outcome(() -> READER.readJson(input)))
                .isEqualTo(outcome(() -> READER.read(new JsonTokenReader(Characters.decode(input)))));
    }

    @MethodSource("jsonRequests")
    @DictionaryFile(resourcePath = "/dispatcher/fuzz/messages.dict")
    @FuzzTest(maxDuration = "5m")
    void datagram(byte[] input) {
        assertThat(outcome(() -> READER.readDatagram(input)))
                .isEqualTo(outcome(() -> READER.read(new JsonTokenReader(Characters.decodeAscii(input)))));
    }

    @MethodSource("bsonRequests")
    @DictionaryFile(resourcePath = "/dispatcher/fuzz/messages.dict")
    @FuzzTest(maxDuration = "5m")
    void bson(byte[] input) {
        assertThat(outcome(() -> READER.readBson(input)))
                .isEqualTo(outcome(() -> READER.read(new BsonTokenReader(input))));
    }

    private static Object outcome(Supplier<Object> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            return refusal.text();
        }
    }
}
