package dispatcher.host.store;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Plain values as JSON: whole numbers stay whole and exact, doubles stay doubles. */
final class StoreValues {
    /** What takes longer to read than anybody would wait. */
    private static final int LONGEST_NUMBER = 1 << 20;
    private static final int MOST_BITS = 3 * LONGEST_NUMBER;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build()).build();
    private static final ObjectReader READER = JSON.readerFor(Object.class);

    private StoreValues() {}

    static byte[] write(@Nullable Object value) {
        check(value);
        return JSON.writeValueAsBytes(value);
    }

    static @Nullable Object read(byte[] json) {
        return READER.readValue(json);
    }

    private static void check(@Nullable Object value) {
        switch (value) {
            case List<?> list -> list.forEach(StoreValues::check);
            case Map<?, ?> map -> map.forEach((name, each) -> check(name instanceof String ? each : fail(name)));
            case BigInteger whole when whole.bitLength() > MOST_BITS -> throw new DispatcherException(
                    FailureKind.TOO_LARGE, "The store takes whole numbers of up to " + MOST_BITS + " bits.", "");
            case BigInteger _ -> {}
            case Number number when Double.isFinite(number.doubleValue()) -> {}
            case String _,Boolean _ -> {}
            case null -> {}
            default -> fail(value);
        }
    }

    private static <T> T fail(@Nullable Object value) {
        throw new DispatcherException(FailureKind.WRONG_ARGUMENT,
                "The store takes numbers, text, booleans, lists and structures of these, but " + value + " came.", "");
    }
}
