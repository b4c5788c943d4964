package dispatcher.host.region.server;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dispatcher.host.codec.Codec;
import dispatcher.host.codec.Encoding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests one after the other to a region that has something to lose: each is answered, and no handler fails. */
@Timeout(60)
class RegionRequestFuzzTest {
    static Stream<byte[]> jsonRequests() {
        return Requests.seeds(Encoding.JSON);
    }

    static Stream<byte[]> bsonRequests() {
        return Requests.seeds(Encoding.BSON);
    }

    @MethodSource("jsonRequests")
    @DictionaryFile(resourcePath = "/dispatcher/fuzz/messages.dict")
    @FuzzTest(maxDuration = "5m")
    void json(byte[] input) {
        ask(Encoding.JSON, Requests.json(input));
    }

    @MethodSource("bsonRequests")
    @DictionaryFile(resourcePath = "/dispatcher/fuzz/messages.dict")
    @FuzzTest(maxDuration = "5m")
    void bson(byte[] input) {
        ask(Encoding.BSON, Requests.bson(input));
    }

    private static void ask(Encoding encoding, List<byte[]> requests) {
        World world = new World();
        Codec codec = encoding.codec();
        for (byte[] request : requests) {
            HttpReply reply = world.post(encoding.contentType(), request);
            assertThat(reply.status()).isEqualTo("200 OK");
            assertThat(codec.decodeAnswer(reply.body()).text()).doesNotContain("The request could not be handled");
        }
    }
}
