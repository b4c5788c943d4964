package dispatcher.message;

import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One plain value and the field of a message that it is for. */
final class PlainValue {
    private static final int ID_LENGTH = 36;
    private static final int SHOWN = 40;

    private PlainValue() {}

    static Object read(FieldType field, Object value, String path) {
        return read(field.kind(), field, value, path);
    }

    static UUID id(@Nullable Object value, String path) {
        return value instanceof String text && id(text) instanceof UUID id ? id : refuse(FieldKind.ID, value, path);
    }

    static Vector3 vector(@Nullable Object value, String path) {
        return value != null && vector(numbers(value, 3)) instanceof Vector3 vector
                ? vector
                : refuse(FieldKind.VECTOR3, value, path);
    }

    private static Object read(FieldKind kind, FieldType field, Object value, String path) {
        Object read = switch (kind) {
            case BOOLEAN -> value instanceof Boolean ? value : null;
            case INTEGER -> value instanceof Number number ? integer(number) : null;
            case REAL -> value instanceof Number number ? real(number) : null;
            case TEXT -> value instanceof String ? value : null;
            case ID -> value instanceof String text ? id(text) : value instanceof UUID ? value : null;
            case VECTOR3 -> value instanceof Vector3 v && v.isFinite() ? v : vector(numbers(value, 3));
            case QUATERNION -> value instanceof Quaternion q && q.isFinite() ? q : quaternion(numbers(value, 4));
            case LIST -> value instanceof List<?> list ? elements(field, list, path) : null;
            case STRUCTURE -> value instanceof Map<?, ?> map ? structure(field, map, path) : null;
        };
        return read == null ? refuse(kind, value, path) : read;
    }

    private static <T> T refuse(FieldKind kind, @Nullable Object value, String path) {
        throw PlainValues.mismatch(path, kind.description(), value);
    }

    private static List<Object> elements(FieldType field, List<?> list, String path) {
        FieldKind kind = Objects.requireNonNull(field.elementKind());
        List<Object> elements = new ArrayList<>(list.size());
        for (Object element : list) {
            String place = path + "[" + elements.size() + "]";
            elements.add(element == null ? refuse(kind, null, place) : read(kind, field, element, place));
        }
        return List.copyOf(elements);
    }

    private static Record structure(FieldType field, Map<?, ?> map, String path) {
        return PlainValues.read(MessageType.of(Objects.requireNonNull(field.structure())), map, path);
    }

    private static @Nullable Integer integer(Number number) {
        if (number instanceof BigInteger big && big.bitLength() >= Integer.SIZE) {
            return null;
        }
        double value = number.doubleValue();
        return value == (int) value ? (int) value : null;
    }

    private static @Nullable Double real(Number number) {
        return Double.isFinite(number.doubleValue()) ? number.doubleValue() : null;
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.length() == ID_LENGTH ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static double @Nullable [] numbers(Object value, int count) {
        if (!(value instanceof List<?> list) || list.size() != count) {
            return null;
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            Double number = list.get(i) instanceof Number n ? real(n) : null;
            if (number == null) {
                return null;
            }
            numbers[i] = number;
        }
        return numbers;
    }

    private static @Nullable Vector3 vector(double @Nullable [] n) {
        return n == null ? null : new Vector3(n[0], n[1], n[2]);
    }

    private static @Nullable Quaternion quaternion(double @Nullable [] n) {
        return n == null ? null : new Quaternion(n[0], n[1], n[2], n[3]);
    }

    /** A field's value in plain kinds. */
    static Object of(Object value) {
        return switch (value) {
            case UUID id -> id.toString();
            case Vector3 v -> List.of(v.x(), v.y(), v.z());
            case Quaternion q -> List.of(q.x(), q.y(), q.z(), q.w());
            case List<?> list -> list.stream().map(PlainValue::of).toList();
            case Record structure -> PlainValues.toMap(structure);
            default -> value;
        };
    }

    /** What came, for a person: its kind and as much of it as is readable. */
    static String describe(@Nullable Object value) {
        return switch (value) {
            case null -> "nothing";
            case String text -> "the text " + describeName(text);
            case Boolean flag -> flag.toString();
            case Number number -> "the number " + shorten(number.toString());
            case List<?> list -> list.size() <= 4 ? "the list " + shorten(elements(list)) : "a list of " + list.size();
            case Map<?, ?> map ->
                map.isEmpty() ? "an empty structure" : "a structure with " + shorten(map.keySet().toString());
            default -> shorten(value.toString());
        };
    }

    private static String elements(List<?> list) {
        return list.stream()
                .map(each -> each instanceof String text ? describeName(text) : String.valueOf(each))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Which number of a list is not finite, as a sentence; empty where none is. */
    static String infinite(@Nullable Object value) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Number number && real(number) == null) {
                    return "Its element [" + i + "] is not finite.";
                }
            }
        }
        return "";
    }

    static String describeName(String name) {
        return "'" + shorten(name) + "'";
    }

    private static String shorten(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
