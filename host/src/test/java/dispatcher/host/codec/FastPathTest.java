package dispatcher.host.codec;

import dispatcher.failure.DispatcherException;
import dispatcher.host.codec.fast.FastPath;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import dispatcher.message.Envelope;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsColumns;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The fast way gives what the plain way gives, or nothing. */
class FastPathTest {
    private static final int ROUNDS = 100;
    private static final int BROKEN = 200;
    private static final String MARKS = " \t\"'.,-+0e[]{}:\\/\u0000N";

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final RandomMessages odd = new RandomMessages(random);
    private final RandomMessages usual = RandomMessages.usual(random);
    private final AtomicInteger taken = new AtomicInteger();

    private static Codec plain(Encoding encoding) {
        return encoding == Encoding.JSON
                ? new StreamCodec(encoding, JsonFormat.ASCII, JsonFormat.UTF8)
                : new StreamCodec(encoding, BsonFormat.BSON, BsonFormat.BSON);
    }

    private static FastPath fast(Encoding encoding) {
        return FastPath.valueOf(encoding.name());
    }

    @ParameterizedTest
    @EnumSource
    void bothWriteTheSameRequests(Encoding encoding) {
        for (MessageType<?> type : Messages.requests()) {
            for (int i = 0; i < ROUNDS; i++) {
                AddressedRequest request = (i % 2 == 0 ? odd : usual).request(type);
                same(fast(encoding).write(request), plain(encoding).encode(request), type);
            }
        }
        assertThat(taken).as("seed %d", seed).hasValueGreaterThan(Messages.requests().size() * ROUNDS / 3);
    }

    @ParameterizedTest
    @EnumSource
    void bothWriteTheSameOfASwarm(Encoding encoding) {
        for (int size : new int[]{0, 1, 7, 11, 2_500}) {
            ObjectDynamicsColumns swarm = swarm(size);
            Envelope envelope = new Envelope("A scene", "RemoteControl", swarm.size() > 1 ? swarm.id(1) : null, null);
            AddressedRequest request = new AddressedRequest(new BulkDynamicsRequest(swarm), envelope);
            assertThat(fast(encoding).write(request)).as("seed %d", seed).isEqualTo(plain(encoding).encode(request));
        }
    }

    private ObjectDynamicsColumns swarm(int size) {
        UUID[] ids = new UUID[size];
        Arrays.setAll(ids, _ -> new UUID(random.nextLong(), random.nextLong()));
        float[] numbers = new float[size * ObjectDynamicsColumns.NUMBERS];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = switch (random.nextInt(4)) {
                case 0 -> random.nextInt(-1000, 1000);
                case 1 -> random.nextFloat(256);
                case 2 -> (float) random.nextGaussian() / 100_000;
                default -> Float.intBitsToFloat(random.nextInt());
            };
        }
        return new ObjectDynamicsColumns(ids, numbers);
    }

    @ParameterizedTest
    @EnumSource
    void bothWriteTheSameAnswersAndCallbacks(Encoding encoding) {
        for (MessageType<?> type : Messages.all()) {
            for (int i = 0; i < ROUNDS; i++) {
                RandomMessages messages = i % 2 == 0 ? odd : usual;
                if (Response.class.isAssignableFrom(type.recordClass())) {
                    Answer answer = messages.answer(type);
                    same(fast(encoding).write(answer), plain(encoding).encode(answer), type);
                } else if (Callback.class.isAssignableFrom(type.recordClass())) {
                    Callback callback = (Callback) messages.message(type, false);
                    same(FastPath.JSON.write(callback), plain(encoding).encode(callback), type);
                }
            }
        }
        assertThat(taken).as("seed %d", seed).hasValueGreaterThan(ROUNDS);
    }

    @ParameterizedTest
    @EnumSource
    void bothReadTheSameOfWhatWasWritten(Encoding encoding) {
        Codec plain = plain(encoding);
        FastPath fast = fast(encoding);
        for (MessageType<?> type : Messages.all()) {
            for (int i = 0; i < ROUNDS; i++) {
                if (Request.class.isAssignableFrom(type.recordClass())) {
                    alike(plain.encode(usual.request(type)), fast::request, plain::decodeRequest);
                } else if (Response.class.isAssignableFrom(type.recordClass())) {
                    alike(plain.encode(usual.answer(type)), fast::answer, plain::decodeAnswer);
                } else if (Callback.class.isAssignableFrom(type.recordClass())) {
                    alike(plain.encode((Callback) usual.message(type, false)), FastPath.JSON::callback,
                            plain::decodeCallback);
                }
            }
        }
        assertThat(taken).as("seed %d", seed).hasValueGreaterThan(Messages.all().size() * ROUNDS / 2);
    }

    /** Whatever is broken or only unlike what we write, the fast way reads it as the plain way does, or not at all. */
    @ParameterizedTest
    @EnumSource
    void bothReadTheSameOfWhatIsBroken(Encoding encoding) {
        Codec plain = plain(encoding);
        FastPath fast = fast(encoding);
        for (MessageType<?> type : Messages.requests()) {
            for (int i = 0; i < BROKEN; i++) {
                alike(broken(plain.encode(usual.request(type))), fast::request, plain::decodeRequest);
            }
        }
        for (int i = 0; i < BROKEN * 20; i++) {
            alike(broken(plain.encode(usual.answer(Messages.find("GetObjectPartsResponse").orElseThrow()))),
                    fast::answer, plain::decodeAnswer);
        }
        assertThat(taken).as("seed %d", seed).hasValueGreaterThan(BROKEN);
    }

    @ParameterizedTest
    @EnumSource
    void bothReadTheSameOfWhatWasRecorded(Encoding encoding) {
        Codec plain = plain(encoding);
        FastPath fast = fast(encoding);
        for (Reference.Row row : Reference.rows()) {
            if (row.encoding() == encoding) {
                row.request().ifPresent(sent -> alike(sent, fast::request, plain::decodeRequest));
            }
            if (row.answered() == encoding) {
                row.response().ifPresent(answer -> alike(answer, fast::answer, plain::decodeAnswer));
            }
        }
        assertThat(taken).hasValueGreaterThan(1_000);
    }

    private byte[] broken(byte[] bytes) {
        byte[] out = bytes.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(out.length);
            switch (random.nextInt(4)) {
                case 0 -> out[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> out[at] = (byte) random.nextInt(256);
                case 2 -> out[at] = out[random.nextInt(out.length)];
                default -> out[at] = (byte) MARKS.charAt(random.nextInt(MARKS.length()));
            }
        }
        return out;
    }

    private void same(byte @Nullable [] fast, byte[] plain, MessageType<?> type) {
        if (fast != null) {
            taken.incrementAndGet();
            assertThat(fast).as("seed %d, %s", seed, type).isEqualTo(plain);
        }
    }

    private <T> void alike(byte[] bytes, Function<byte[], @Nullable T> fast, Function<byte[], T> plain) {
        T usual = fast.apply(bytes);
        if (usual != null) {
            taken.incrementAndGet();
            assertThat(usual).as("seed %d, %s", seed, Arrays.toString(bytes)).isEqualTo(outcome(bytes, plain));
        }
    }

    private static Object outcome(byte[] bytes, Function<byte[], ?> plain) {
        try {
            return plain.apply(bytes);
        } catch (DispatcherException refused) {
            return refused;
        }
    }
}
