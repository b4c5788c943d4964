package dispatcher.host.region.request;

import dispatcher.host.codec.Encoding;
import dispatcher.host.codec.fast.FastPath;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Envelope;
import dispatcher.message.Messages;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.message.remotecontrol.SetTerrainHeightRequest;
import dispatcher.value.Ids;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A region reads a request alike whichever way it takes. */
class FastRequestTest {
    private static final int ROUNDS = 20_000;
    private static final String MARKS = " \t\"'.,-+0e[]{}:\\/\u0000N";
    private static final List<AddressedRequest> REQUESTS = List.of(
            new AddressedRequest(new BulkDynamicsRequest(List.of(
                    new ObjectDynamicsData(new UUID(1, 2), new Vector3(0.1, -1e-7, 12345.678), Vector3.ZERO, null,
                            new Quaternion(0, 0, 0.7071067811865476, -0.0)),
                    new ObjectDynamicsData(new UUID(3, 4), null, new Vector3(1, 2, 3), null, null))),
                    new Envelope("Scene", "RemoteControl", Ids.ZERO, false)),
            new AddressedRequest(new CreateObjectRequest("A name", null, "{}", null, null, null, Ids.ZERO, null),
                    Envelope.EMPTY),
            new AddressedRequest(new SetTerrainHeightRequest(3, 4, 22.3),
                    new Envelope(null, "RemoteControl", null, true)));

    private final RequestReader reader = new RequestReader(Messages.requests());
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @ParameterizedTest
    @EnumSource
    void whatIsUsualIsReadTheSame(Encoding encoding) {
        for (AddressedRequest request : REQUESTS) {
            byte[] bytes = encoding.codec().encode(request);
            assertThat(fast(encoding, bytes)).isNotNull();
            assertThat(read(encoding, bytes)).isEqualTo(plain(encoding, bytes));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsBrokenIsReadTheSame(Encoding encoding) {
        int taken = 0;
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = broken(encoding.codec().encode(REQUESTS.get(i % REQUESTS.size())));
            taken += fast(encoding, bytes) == null ? 0 : 1;
            assertThat(read(encoding, bytes)).as("seed %d, %s", seed, Arrays.toString(bytes))
                    .isEqualTo(plain(encoding, bytes));
        }
        assertThat(taken).isGreaterThan(ROUNDS / 20);
    }

    private byte[] broken(byte[] bytes) {
        for (int i = random.nextInt(2); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            bytes[at] = switch (random.nextInt(3)) {
                case 0 -> (byte) (bytes[at] ^ 1 << random.nextInt(8));
                case 1 -> bytes[random.nextInt(bytes.length)];
                default -> (byte) MARKS.charAt(random.nextInt(MARKS.length()));
            };
        }
        return bytes;
    }

    private @Nullable AddressedRequest fast(Encoding encoding, byte[] bytes) {
        return FastPath.valueOf(encoding.name()).request(bytes, Envelope.EMPTY,
                name -> Messages.find(name).filter(type -> type.name().equals(name)).orElse(null));
    }

    private Object read(Encoding encoding, byte[] bytes) {
        return outcome(() -> encoding == Encoding.JSON ? reader.readJson(bytes) : reader.readBson(bytes));
    }

    private Object plain(Encoding encoding, byte[] bytes) {
        return outcome(() -> reader.read(encoding == Encoding.JSON
                ? new JsonTokenReader(Characters.decode(bytes))
                : new BsonTokenReader(bytes)));
    }

    private static Object outcome(Supplier<AddressedRequest> read) {
        try {
            return read.get();
        } catch (Refusal refusal) {
            return refusal.text();
        }
    }
}
