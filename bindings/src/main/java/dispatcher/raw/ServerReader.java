package dispatcher.raw;

import dispatcher.message.FieldKind;
import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes messages from plain values as leniently as a real server does (seen on one): names in any letter case, unknown names left
 * out, numbers as text, and what is no list taken for a vector that was not given.
 */
final class ServerReader {
    private ServerReader() {}

    static <M extends Record> M read(MessageType<M> type, Map<?, ?> fields) {
        return read(type, fields, "");
    }

    private static <M extends Record> M read(MessageType<M> type, Map<?, ?> fields, String path) {
        @Nullable
        Object[] values = new @Nullable Object[type.fields().size()];
        fields.forEach((name, value) -> {
            int index = type.indexOf(String.valueOf(name));
            if (index >= 0) {
                FieldType field = type.fields().get(index);
                values[index] = field(field, value, path + field.name());
            }
        });
        return type.create(values);
    }

    private static @Nullable Object field(FieldType field, @Nullable Object value, String path) {
        return field.kind() == FieldKind.LIST ? list(field, value, path) : value(field.kind(), field, value, path);
    }

    private static @Nullable Object value(FieldKind kind, FieldType field, @Nullable Object value, String path) {
        return switch (kind) {
            case BOOLEAN -> ServerScalars.flag(value, path);
            case INTEGER -> ServerScalars.integer(value, path);
            case REAL -> ServerScalars.real(value, path);
            case TEXT -> ServerScalars.text(value, path);
            case ID -> ServerScalars.id(value, path);
            case VECTOR3 -> ServerVectors.vector(value);
            case QUATERNION -> ServerVectors.quaternion(value);
            case STRUCTURE -> structure(field, value, path);
            case LIST -> throw new IllegalArgumentException("A list of lists");
        };
    }

    private static List<Object> list(FieldType field, @Nullable Object value, String path) {
        if (value == null) {
            throw new Refusal("Fatal error; Object reference not set to an instance of an object");
        } else if (!(value instanceof List<?> list)) {
            throw new Refusal("Fatal error; Error converting value " + ServerScalars.show(value) + " to a list. Path '"
                    + path + "'.");
        } else {
            return elements(field, list, path);
        }
    }

    private static List<Object> elements(FieldType field, List<?> list, String path) {
        FieldKind kind = Objects.requireNonNull(field.elementKind());
        List<Object> elements = new ArrayList<>(list.size());
        for (Object element : list) {
            String place = path + "[" + elements.size() + "]";
            Object read = value(kind, field, element, kind == FieldKind.STRUCTURE ? place + "." : place);
            if (read == null) {
                throw new Refusal("Fatal error; Object reference not set to an instance of an object");
            }
            elements.add(read);
        }
        return elements;
    }

    private static @Nullable Record structure(FieldType field, @Nullable Object value, String path) {
        if (value == null) {
            return null;
        } else if (!(value instanceof Map<?, ?> map)) {
            throw new Refusal(
                    "Fatal error; Error converting value " + ServerScalars.show(value) + ". Path '" + path + "'.");
        } else {
            return read(MessageType.of(Objects.requireNonNull(field.structure())), map,
                    path.endsWith(".") ? path : path + ".");
        }
    }
}
