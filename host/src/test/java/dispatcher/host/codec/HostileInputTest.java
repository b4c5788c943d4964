package dispatcher.host.codec;

import de.undercouch.bson4jackson.BsonFactory;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.Messages;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whatever the bytes are, reading them ends in a message or in a typed failure. */
class HostileInputTest {
    private static final int FLIPPED = 20_000;
    private static final int TOO_DEEP = 100_000;
    private static final int[] LIES = {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0, 1, 5, 0x00FFFFFF};

    private static final byte[] MARKS = {(byte) 0xFF, (byte) 0xFE, '{', 0, '"', 0};

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @ParameterizedTest
    @EnumSource
    void aMessageThatIsCutAnywhereIsRefused(Encoding encoding) {
        for (Sample sample : samples(encoding)) {
            for (int length = 0; length < sample.bytes.length; length++) {
                assertFails(FailureKind.BAD_ANSWER, sample, Arrays.copyOf(sample.bytes, length));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void flippedBitsNeverEscapeAsAnythingElse(Encoding encoding) {
        List<Sample> samples = samples(encoding);
        for (int i = 0; i < FLIPPED; i++) {
            Sample sample = samples.get(i % samples.size());
            byte[] bytes = sample.bytes.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertEndsWell(sample, bytes);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noiseNeverEscapesAsAnythingElse(Encoding encoding) {
        List<Sample> samples = samples(encoding);
        for (int i = 0; i < FLIPPED; i++) {
            byte[] bytes = new byte[MARKS.length + random.nextInt(60)];
            random.nextBytes(bytes);
            if (random.nextBoolean()) {
                System.arraycopy(MARKS, 0, bytes, 0, 1 + random.nextInt(MARKS.length));
            }
            assertEndsWell(samples.get(i % samples.size()), bytes);
        }
    }

    @Test
    void aLengthThatLiesNeverEscapesAsAnythingElse() {
        for (Sample sample : samples(Encoding.BSON)) {
            for (int at = 0; at <= sample.bytes.length - Integer.BYTES; at++) {
                for (int lie : LIES) {
                    byte[] bytes = sample.bytes.clone();
                    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, lie);
                    assertEndsWell(sample, bytes);
                }
            }
        }
    }

    @Test
    void jsonThatIsNestedTooDeepIsTooLarge() {
        byte[] arrays = ("{\"$type\":\"ResponseBase\",\"x\":" + "[".repeat(TOO_DEEP)).getBytes(StandardCharsets.UTF_8);
        assertTooLarge(Encoding.JSON, arrays);
    }

    @Test
    void bsonThatIsNestedTooDeepIsTooLarge() {
        assertTooLarge(Encoding.BSON, nestedBson(TOO_DEEP));
    }

    @ParameterizedTest
    @EnumSource
    void aNameThatIsTooLongIsTooLarge(Encoding encoding) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("$type", "ResponseBase");
        message.put("x".repeat(Limits.MAX_NAME + 1), 1);
        ObjectMapper mapper = encoding == Encoding.JSON ? new JsonMapper() : new ObjectMapper(new BsonFactory());
        assertTooLarge(encoding, mapper.writeValueAsBytes(message));
    }

    @Test
    void aListThatIsTooLongIsTooLarge() {
        String names = "\"\",".repeat(Limits.MAX_ELEMENTS) + "\"\"";
        String answer = "{\"$type\":\"InfoResponse\",\"SceneList\":[" + names + "],\"_Success\":1}";
        assertTooLarge(Encoding.JSON, answer.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void aMessageOfTooManyBytesIsTooLarge(Encoding encoding) {
        assertTooLarge(encoding, new byte[Limits.MAX_BYTES + 1]);
    }

    /** Some bytes and the way in which they are to be read. */
    private record Sample(byte[] bytes, Consumer<byte[]> reader) {}

    private List<Sample> samples(Encoding encoding) {
        RandomMessages messages = new RandomMessages(random);
        Codec codec = encoding.codec();
        return List.of(
                new Sample(codec.encode(messages.request(Messages.find("CreateBulkObjectsRequest").orElseThrow())),
                        codec::decodeRequest),
                new Sample(codec.encode(messages.request(Messages.find("CreateCapabilityRequest").orElseThrow())),
                        codec::decodeRequest),
                new Sample(codec.encode(messages.answer(Messages.find("GetObjectPartsResponse").orElseThrow())),
                        codec::decodeAnswer),
                new Sample(codec.encode(messages.answer(Messages.find("SunParametersResponse").orElseThrow())),
                        codec::decodeAnswer));
    }

    private static byte[] nestedBson(int depth) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int left = depth; left > 0; left--) {
            bytes.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(8 * left - 3).array());
            bytes.writeBytes(left > 1 ? new byte[]{3, 'x', 0} : new byte[]{});
        }
        bytes.writeBytes(new byte[depth]);
        return bytes.toByteArray();
    }

    private static void assertTooLarge(Encoding encoding, byte[] bytes) {
        assertFails(FailureKind.TOO_LARGE, new Sample(bytes, encoding.codec()::decodeAnswer), bytes);
    }

    private static void assertFails(FailureKind kind, Sample sample, byte[] bytes) {
        assertThatThrownBy(() -> sample.reader.accept(bytes))
                .isInstanceOfSatisfying(DispatcherException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    private void assertEndsWell(Sample sample, byte[] bytes) {
        try {
            sample.reader.accept(bytes);
        } catch (DispatcherException refused) {
            assertThat(refused.kind()).isIn(FailureKind.BAD_ANSWER, FailureKind.TOO_LARGE);
        } catch (RuntimeException | Error escaped) {
            throw new AssertionError("seed " + seed + ", bytes " + Arrays.toString(bytes), escaped);
        }
    }
}
