package dispatcher.host.session;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dispatcher.fuzz.Complaints;
import dispatcher.fuzz.Recorded;
import dispatcher.message.Callback;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.value.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Datagrams to a session: what is no callback of a subscription is never heard, and harms nobody. */
@Timeout(60)
class CallbackFuzzTest {
    private static final UUID REQUEST = Ids.ZERO;

    static Stream<byte[]> recorded() {
        return Recorded.callbacks();
    }

    @MethodSource("recorded")
    @DictionaryFile(resourcePath = "/dispatcher/fuzz/messages.dict")
    @FuzzTest(maxDuration = "5m")
    void receive(byte[] input) {
        List<Callback> heard = new ArrayList<>();
        CallbackRouter router = new CallbackRouter(_ -> {});
        router.add(REQUEST, new Subscription<>(new Subject.Touches(REQUEST), heard::add));
        router.receive(input);
        router.expect();
        router.receive(input);
        router.answered();
        assertThat(heard).hasSizeLessThanOrEqualTo(2).allMatch(callback -> callback.requestId().equals(REQUEST)
                && callback instanceof TouchCallback);
        Complaints.requireNone();
    }
}
