package dispatcher.host.codec;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dispatcher.fuzz.Recorded;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** BSON of strangers becomes messages that come back as they are, or typed failures. */
@Timeout(60)
class BsonFuzzTest {
    private static final Decoding DECODING = Decoding.bson();

    static Stream<byte[]> recordedRequests() {
        return Recorded.requests("bson");
    }

    static Stream<byte[]> recordedAnswers() {
        return Recorded.answers("bson");
    }

    @MethodSource("recordedRequests")
    @DictionaryFile(resourcePath = "/dispatcher/fuzz/messages.dict")
    @FuzzTest(maxDuration = "5m")
    void requests(byte[] input) {
        DECODING.request(input);
    }

    @MethodSource("recordedAnswers")
    @DictionaryFile(resourcePath = "/dispatcher/fuzz/messages.dict")
    @FuzzTest(maxDuration = "5m")
    void answers(byte[] input) {
        DECODING.answer(input);
    }
}
