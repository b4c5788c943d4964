package dispatcher.host.region.server;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dispatcher.fuzz.Recorded;
import dispatcher.host.codec.Encoding;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Datagrams to a region: whatever is in them, nobody hears of it. */
@Timeout(60)
class RegionDatagramFuzzTest {
    static Stream<byte[]> datagrams() {
        return Stream.concat(Recorded.datagrams().map(Requests::atHome), Requests.seeds(Encoding.JSON));
    }

    @MethodSource("datagrams")
    @DictionaryFile(resourcePath = "/dispatcher/fuzz/messages.dict")
    @FuzzTest(maxDuration = "5m")
    void take(byte[] input) {
        World world = new World();
        Requests.json(input).forEach(world::take);
    }
}
