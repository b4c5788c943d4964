package dispatcher.host.region.request;

import dispatcher.host.codec.Encoding;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Envelope;
import dispatcher.message.Messages;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.value.Ids;
import dispatcher.value.Vector3;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import static org.assertj.core.api.Assertions.assertThatCode;

/** Whatever the bytes are, reading ends with a request or a refusal. */
class RandomRequestTest {
    private static final AddressedRequest REQUEST = new AddressedRequest(
            new BulkDynamicsRequest(List.of(new ObjectDynamicsData(Ids.ZERO, Vector3.ZERO, null, null, null))),
            new Envelope("Scene", "RemoteControl", Ids.ZERO, false));

    private final RequestReader reader = new RequestReader(Messages.requests());

    @RepeatedTest(2000)
    void endsWithARequestOrARefusal(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Encoding encoding = random.nextBoolean() ? Encoding.JSON : Encoding.BSON;
        byte[] bytes = encoding.codec().encode(REQUEST);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        byte[] broken = random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length));

        assertThatCode(() -> read(encoding, broken)).doesNotThrowAnyException();
    }

    private void read(Encoding encoding, byte[] bytes) {
        try {
            AddressedRequest read = encoding == Encoding.JSON ? reader.readJson(bytes) : reader.readBson(bytes);
            read.request();
        } catch (Refusal _) {
            // As it should be.
        }
    }
}
