package dispatcher.message;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.value.Vector3;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Messages as plain values: maps from wire names to text, numbers, booleans, lists and maps, as every language has them.
 * Reading is strict: what a message does not take is a {@link FailureKind#WRONG_ARGUMENT} that says what was expected and
 * what came. Safe for use by several threads.
 */
public final class PlainValues {
    private PlainValues() {}

    /**
     * A request by its full or its bare class name, for example {@code ChatRequest} or just {@code Chat}.
     *
     * @param fields its fields as for {@link #fromMap}
     */
    public static Request<?> request(String name, Map<?, ?> fields) {
        MessageType<?> type = Messages.find(name)
                .or(() -> Messages.find(name + "Request"))
                .filter(found -> Request.class.isAssignableFrom(found.recordClass()))
                .orElseThrow(() -> unknownRequest(name));
        return (Request<?>) fromMap(type, fields);
    }

    /**
     * Makes a message from its fields: names in any letter case, ids as text, vectors and quaternions as lists of numbers, nested
     * structures as maps; what is missing or null is left out.
     */
    public static <M extends Record> M fromMap(MessageType<M> type, Map<?, ?> fields) {
        return read(type, fields, type.shortName());
    }

    /** A message's fields by their wire names, in the kinds that {@link #fromMap} reads; fields that are left out are missing. */
    public static Map<String, Object> toMap(Record message) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (FieldType field : MessageType.of(message.getClass()).fields()) {
            Object value = field.get(message);
            if (value != null) {
                fields.put(field.name(), PlainValue.of(value));
            }
        }
        return fields;
    }

    /** A field's value in the kinds that {@link #fromMap} reads; null stays null. */
    public static @Nullable Object plain(@Nullable Object value) {
        return value == null ? null : PlainValue.of(value);
    }

    /** Reads three finite numbers. */
    public static Vector3 vector(String what, @Nullable Object value) {
        return PlainValue.vector(value, what);
    }

    /** Reads an id. */
    public static UUID id(String what, @Nullable Object value) {
        return PlainValue.id(value, what);
    }

    /** The failure of what came where something else was expected: {@code The size takes a number, but the text 'big' came.} */
    public static DispatcherException mismatch(String what, String expected, @Nullable Object came) {
        return wrong("%s takes %s, but %s came.".formatted(what, expected, PlainValue.describe(came)),
                PlainValue.infinite(came));
    }

    static <M extends Record> M read(MessageType<M> type, Map<?, ?> fields, String path) {
        @Nullable
        Object[] values = new @Nullable Object[type.fields().size()];
        boolean[] named = new boolean[values.length];
        fields.forEach((name, value) -> {
            int index = indexOf(type, name, path);
            if (named[index]) {
                throw wrong("%s names its field %s twice.".formatted(path, type.fields().get(index).name()), "");
            }
            named[index] = true;
            FieldType field = type.fields().get(index);
            values[index] = value == null ? null : PlainValue.read(field, value, path + "." + field.name());
        });
        return type.create(values);
    }

    private static int indexOf(MessageType<?> type, @Nullable Object name, String path) {
        int index = name instanceof String text ? type.indexOf(text) : -1;
        if (index < 0) {
            throw unknownField(type, String.valueOf(name), path);
        }
        return index;
    }

    static DispatcherException wrong(String sentence, String advice) {
        return new DispatcherException(FailureKind.WRONG_ARGUMENT, sentence, advice);
    }

    private static DispatcherException unknownField(MessageType<?> type, String name, String path) {
        List<String> known = type.fields().stream().map(FieldType::name).toList();
        String fields = known.isEmpty() ? "It has no fields." : "Its fields are " + String.join(", ", known) + ".";
        return wrong("%s has no field %s.".formatted(path, PlainValue.describeName(name)),
                (Suggestions.question(name, known) + " " + fields).strip());
    }

    private static DispatcherException unknownRequest(String name) {
        List<String> known = Messages.requests().stream().map(MessageType::shortName).toList();
        String wanted = name.substring(name.lastIndexOf('.') + 1);
        return wrong("There is no request %s.".formatted(PlainValue.describeName(name)),
                Suggestions.question(wanted, known));
    }
}
