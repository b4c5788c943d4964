package dispatcher.host.codec;

import dispatcher.host.codec.fast.Wire;
import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/** Writes a message field by field, as its type says. Whose message it is decides about what is absent, nested and rounded. */
abstract class MessageWriter {
    protected final JsonGenerator out;

    protected MessageWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes a field that has no value, or leaves it out. */
    abstract void absent(String name);

    /** Writes what a nested structure says about its type. */
    abstract void nestedType(MessageType<?> type);

    /** Writes one number of a vector or a quaternion. */
    abstract void component(double number);

    /** The start of a whole message: {@code $type} and the message's own fields. */
    final void start(Record message) {
        MessageType<?> type = MessageType.of(message.getClass());
        out.writeStartObject();
        out.writeStringProperty(Wire.TYPE, type.name());
        fields(type, message);
    }

    final void text(String name, String text) {
        out.writeName(name);
        text(text);
    }

    private void fields(MessageType<?> type, Record message) {
        for (FieldType field : type.fields()) {
            Object value = field.get(message);
            if (value == null) {
                absent(field.name());
            } else {
                out.writeName(field.name());
                value(value);
            }
        }
    }

    private void value(Object value) {
        switch (value) {
            case Boolean bool -> out.writeBoolean(bool);
            case Integer integer -> out.writeNumber(integer);
            case Double real -> out.writeNumber(real);
            case String text -> text(text);
            case UUID id -> out.writeString(id.toString());
            case Vector3 v -> components(v.x(), v.y(), v.z());
            case Quaternion q -> components(q.x(), q.y(), q.z(), q.w());
            case List<?> list -> list(list);
            case Record structure -> structure(structure);
            default -> throw new IllegalArgumentException("No kind of field holds a " + value.getClass());
        }
    }

    private void text(String text) {
        boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
        // A lone surrogate has no bytes in UTF-8, and the writers stop at one.
        out.writeString(
                plain ? text : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private void components(double... numbers) {
        out.writeStartArray();
        for (double number : numbers) {
            component(number);
        }
        out.writeEndArray();
    }

    private void list(List<?> list) {
        out.writeStartArray();
        for (Object element : list) {
            value(element);
        }
        out.writeEndArray();
    }

    private void structure(Record structure) {
        MessageType<?> type = MessageType.of(structure.getClass());
        out.writeStartObject();
        nestedType(type);
        fields(type, structure);
        out.writeEndObject();
    }
}
