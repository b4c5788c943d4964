package dispatcher.message;

import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the defaults that the records' annotations name. */
final class Defaults {
    private Defaults() {}

    static @Nullable Object read(String text, FieldKind kind, @Nullable Class<? extends Record> structure) {
        return switch (text) {
            case "" -> kind.zero();
            case "null" -> null;
            default -> parse(text, kind, structure);
        };
    }

    private static Object parse(String text, FieldKind kind, @Nullable Class<? extends Record> structure) {
        return switch (kind) {
            case BOOLEAN -> Boolean.valueOf(text);
            case INTEGER -> Integer.valueOf(text);
            case REAL -> Double.valueOf(text);
            case TEXT -> text;
            case VECTOR3 -> vector(numbers(text));
            case QUATERNION -> quaternion(numbers(text));
            case STRUCTURE -> MessageType.of(java.util.Objects.requireNonNull(structure)).withDefaults();
            case ID, LIST -> throw new IllegalArgumentException("No default can be named for " + kind);
        };
    }

    private static double[] numbers(String text) {
        return Stream.of(text.substring(1, text.length() - 1).split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    private static Vector3 vector(double[] n) {
        return new Vector3(n[0], n[1], n[2]);
    }

    private static Quaternion quaternion(double[] n) {
        return new Quaternion(n[0], n[1], n[2], n[3]);
    }
}
