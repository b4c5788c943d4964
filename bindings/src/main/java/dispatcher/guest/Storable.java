package dispatcher.guest;

import dispatcher.message.PlainValues;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a store can keep. */
final class Storable {
    private Storable() {}

    /** The same value, where nothing in it is beyond numbers, text, booleans, nothing, lists, and structures with text as names. */
    static @Nullable Object check(@Nullable Object value) {
        switch (value) {
            case List<?> list -> list.forEach(Storable::check);
            case Map<?, ?> map -> map.forEach(Storable::check);
            case Double number when !Double.isFinite(number) -> refuse(number);
            case GuestReader.Unusable unusable -> refuse(unusable);
            case null, default -> {}
        }
        return value;
    }

    private static void check(@Nullable Object name, @Nullable Object value) {
        if (!(name instanceof String)) {
            throw PlainValues.mismatch("The store", "structures with text as names", name);
        }
        check(value);
    }

    private static void refuse(Object value) {
        throw PlainValues.mismatch("The store", "numbers, text, booleans, lists and structures of these", value);
    }
}
