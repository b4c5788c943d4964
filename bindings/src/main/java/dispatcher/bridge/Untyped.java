package dispatcher.bridge;

import dispatcher.message.FieldKind;
import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.PlainValues;
import dispatcher.message.Request;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Requests from languages that do not tell numbers and flags from text: where a field wants one of those, text that looks like it is
 * taken for it. Everything else is left to {@link PlainValues}.
 */
final class Untyped {
    private static final Pattern NUMBER = Pattern
            .compile("[-+]?(\\d{1,300}\\.?\\d{0,300}|\\.\\d{1,300})([eE][-+]?\\d{1,3})?");
    private static final int LONGEST_INTEGER = 9;

    private Untyped() {}

    static Request<?> request(String name, Map<?, ?> fields) {
        Map<?, ?> typed = Messages.find(name)
                .filter(type -> Request.class.isAssignableFrom(type.recordClass()))
                .<Map<?, ?>>map(type -> fields(type, fields))
                .orElse(fields);
        return PlainValues.request(name, typed);
    }

    /** The number that a text is, or the value itself. */
    static @Nullable Object number(@Nullable Object value) {
        if (!(value instanceof String text) || !NUMBER.matcher(text).matches()) {
            return value;
        }
        boolean integer = text.length() <= LONGEST_INTEGER
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-');
        return integer ? (Object) Integer.valueOf(text) : (Object) new BigDecimal(text).doubleValue();
    }

    private static Map<Object, @Nullable Object> fields(MessageType<?> type, Map<?, ?> fields) {
        Map<Object, @Nullable Object> typed = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            int index = type.indexOf(String.valueOf(name));
            typed.put(name,
                    index < 0 ? value : value(type.fields().get(index).kind(), type.fields().get(index), value));
        });
        return typed;
    }

    private static @Nullable Object value(FieldKind kind, FieldType field, @Nullable Object value) {
        return switch (kind) {
            case INTEGER, REAL -> number(value);
            case BOOLEAN -> flag(value);
            case VECTOR3, QUATERNION -> value instanceof List<?> list ? numbers(list) : value;
            case LIST -> value instanceof List<?> list ? elements(field, list) : value;
            case STRUCTURE -> value instanceof Map<?, ?> map ? structure(field, map) : value;
            case TEXT, ID -> value;
        };
    }

    private static @Nullable Object flag(@Nullable Object value) {
        return value instanceof String text ? switch (text) {
            case "1", "true" -> Boolean.TRUE;
            case "", "0", "false" -> Boolean.FALSE;
            default -> text;
        } : value;
    }

    private static List<@Nullable Object> numbers(List<?> list) {
        return new ArrayList<>(list.stream().map(Untyped::number).toList());
    }

    private static List<@Nullable Object> elements(FieldType field, List<?> list) {
        FieldKind kind = Objects.requireNonNull(field.elementKind());
        return new ArrayList<>(list.stream().map(element -> value(kind, field, element)).toList());
    }

    private static Map<Object, @Nullable Object> structure(FieldType field, Map<?, ?> map) {
        return fields(MessageType.of(Objects.requireNonNull(field.structure())), map);
    }
}
