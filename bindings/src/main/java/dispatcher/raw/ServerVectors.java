package dispatcher.raw;

import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Vectors and quaternions as a real server reads them: elements may be text, those too many are left out (seen on one). */
final class ServerVectors {
    private ServerVectors() {}

    /** Null where no list came: the server then takes the default. */
    static @Nullable Vector3 vector(@Nullable Object value) {
        return value instanceof List<?> list
                ? new Vector3(element(list, 0), element(list, 1), element(list, 2))
                : null;
    }

    /** As {@link #vector}. */
    static @Nullable Quaternion quaternion(@Nullable Object value) {
        return value instanceof List<?> list
                ? new Quaternion(element(list, 0), element(list, 1), element(list, 2), element(list, 3))
                : null;
    }

    private static double element(List<?> list, int index) {
        return index >= list.size() ? fail("EndArray") : number(list.get(index));
    }

    private static double number(@Nullable Object element) {
        return switch (element) {
            case Number number -> number.doubleValue();
            case String text -> ServerScalars.parseReal(text);
            case null -> fail("Null");
            case Boolean _ -> fail("Boolean");
            case List<?> _ -> fail("StartArray");
            case Map<?, ?> _ -> fail("StartObject");
            default -> fail("Undefined");
        };
    }

    private static double fail(String token) {
        throw new Refusal("Fatal error; Unable to convert token type " + token + " to float");
    }
}
