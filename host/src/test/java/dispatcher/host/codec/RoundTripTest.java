package dispatcher.host.codec;

import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import dispatcher.message.Envelope;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

/** Messages of chance come back as they were, in either encoding and from one into the other. */
class RoundTripTest {
    private static final int ROUNDS = 100;
    private static final int MANY = 20_000;

    private final Codec json = Encoding.JSON.codec();
    private final Codec bson = Encoding.BSON.codec();
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final RandomMessages messages = new RandomMessages(new Random(seed));

    @Test
    void everyRequestComesBack() {
        assertThat(Messages.requests()).hasSizeGreaterThan(40).allSatisfy(type -> repeat(() -> {
            AddressedRequest request = messages.request(type);
            AddressedRequest fromJson = json.decodeRequest(json.encode(request));
            assertThat(fromJson).as("seed " + seed).isEqualTo(request);
            assertThat(bson.decodeRequest(bson.encode(fromJson))).as("seed " + seed).isEqualTo(request);
        }));
    }

    @Test
    void everyAnswerComesBack() {
        assertThat(typesOf(Response.class)).hasSizeGreaterThan(15).allSatisfy(type -> repeat(() -> {
            Answer answer = messages.answer(type);
            Answer fromJson = json.decodeAnswer(json.encode(answer));
            assertThat(json.encode(fromJson)).as("seed " + seed).isEqualTo(json.encode(answer));
            assertThat(bson.decodeAnswer(bson.encode(answer))).as("seed " + seed).isEqualTo(fromJson);
        }));
    }

    @Test
    void everyCallbackComesBackAndIsAsciiWhoeverAsks() {
        assertThat(typesOf(Callback.class)).hasSize(2).allSatisfy(type -> repeat(() -> {
            Callback callback = (Callback) messages.message(type, false);
            byte[] written = bson.encode(callback);
            assertThat(written).isEqualTo(json.encode(callback));
            assertThat(new String(written, ISO_8859_1)).matches("\\p{ASCII}+");
            assertThat(json.encode(json.decodeCallback(written))).as("seed " + seed).isEqualTo(written);
        }));
    }

    @Test
    void bothEncodingsSayTheSame() {
        assertThat(Messages.requests()).allSatisfy(type -> repeat(() -> {
            AddressedRequest request = messages.request(type);
            assertThat(Trees.of(Encoding.BSON, bson.encode(request)))
                    .as("seed " + seed)
                    .isEqualTo(Trees.of(Encoding.JSON, json.encode(request)));
        }));
    }

    @Test
    void aLargeMessageComesBack() {
        List<ObjectDynamicsData> updates = IntStream.range(0, MANY)
                .mapToObj(i -> new ObjectDynamicsData(new UUID(i, i), new Vector3(i, 0.1, -i), null, null, null))
                .toList();
        AddressedRequest request = new AddressedRequest(new BulkDynamicsRequest(updates), Envelope.EMPTY);
        assertThat(json.decodeRequest(json.encode(request))).isEqualTo(request);
        assertThat(bson.decodeRequest(bson.encode(request))).isEqualTo(request);
    }

    private static List<MessageType<?>> typesOf(Class<?> family) {
        return Messages.all().stream().filter(type -> family.isAssignableFrom(type.recordClass())).toList();
    }

    private static void repeat(Runnable round) {
        for (int i = 0; i < ROUNDS; i++) {
            round.run();
        }
    }
}
