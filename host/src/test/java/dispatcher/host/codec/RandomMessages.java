package dispatcher.host.codec;

import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.Envelope;
import dispatcher.message.FieldKind;
import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.Success;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes messages of any type out of chance. */
public final class RandomMessages {
    private static final double[] ODD_NUMBERS = {
            0.0, -0.0, 1, 0.1, 1e-7, 1.0 / 3, -3.4028235E38, Double.MAX_VALUE, Double.MIN_VALUE, Double.NaN,
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    private static final int[] ODD_INTEGERS = {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE};
    private static final String LETTERS = "aZ \"\\/\u0000\u0001\n\t\u007f\u00e9\u6f22\u2028\u2029\ufeff<&'{}[]:,";

    private static final String SMILE = "\ud83d\ude00";

    private final Random random;
    private final String letters;
    private final String rare;

    public RandomMessages(Random random) {
        this(random, LETTERS, SMILE);
    }

    private RandomMessages(Random random, String letters, String rare) {
        this.random = random;
        this.letters = letters;
        this.rare = rare;
    }

    /** Their texts have plain letters only. */
    static RandomMessages usual(Random random) {
        return new RandomMessages(random, "aZ <&'{}[]:,", "0");
    }

    public AddressedRequest request(MessageType<?> type) {
        Envelope envelope = new Envelope(
                maybe(this::text), maybe(this::text), maybe(this::id), maybe(random::nextBoolean));
        return new AddressedRequest((Request<?>) message(type, true), envelope);
    }

    public Answer answer(MessageType<?> type) {
        Success success = Success.values()[random.nextInt(Success.values().length)];
        return new Answer(success, text(), (Response) message(type, false));
    }

    /** A message; of a request any field may be left out, and numbers have double precision. */
    Record message(MessageType<?> type, boolean request) {
        return type.create(type.fields().stream().map(field -> field(field, request)).toArray());
    }

    private @Nullable Object field(FieldType field, boolean request) {
        boolean mayBeNull = request || field.kind() == FieldKind.TEXT;
        return mayBeNull && random.nextInt(4) == 0 ? null : value(field, field.kind(), request);
    }

    private Object value(FieldType field, FieldKind kind, boolean request) {
        return switch (kind) {
            case BOOLEAN -> random.nextBoolean();
            case INTEGER -> random.nextBoolean() ? random.nextInt() : ODD_INTEGERS[random.nextInt(ODD_INTEGERS.length)];
            case REAL -> number();
            case TEXT -> text();
            case ID -> id();
            case VECTOR3 -> vector(request);
            case QUATERNION -> quaternion(request);
            case LIST -> list(field, request);
            case STRUCTURE -> message(MessageType.of(Objects.requireNonNull(field.structure())), request);
        };
    }

    private List<Object> list(FieldType field, boolean request) {
        FieldKind kind = Objects.requireNonNull(field.elementKind());
        return IntStream.range(0, random.nextInt(5)).mapToObj(_ -> value(field, kind, request)).toList();
    }

    private Vector3 vector(boolean request) {
        Vector3 vector = new Vector3(number(), number(), number());
        return request ? vector : vector.single();
    }

    private Quaternion quaternion(boolean request) {
        Quaternion quaternion = new Quaternion(number(), number(), number(), number());
        return request ? quaternion : quaternion.single();
    }

    private double number() {
        return random.nextInt(3) == 0
                ? ODD_NUMBERS[random.nextInt(ODD_NUMBERS.length)]
                : (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(40) - 20);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(random.nextInt(9) == 0 ? rare : letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }
}
