package dispatcher.host.codec;

import dispatcher.host.codec.fast.Wire;
import dispatcher.message.FieldKind;
import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a message field by field, as its type says. Who reads decides about what is absent and how wrong kinds are taken.
 *
 * <p>Every method finds the parser at the first token of what it reads and leaves it at the last.
 */
abstract class MessageReader {
    protected final JsonParser in;
    protected final Scalars scalars;

    protected MessageReader(JsonParser in, Scalars scalars) {
        this.in = in;
        this.scalars = scalars;
    }

    /** The value that a field has until the message names one. */
    abstract @Nullable Object initial(FieldType field);

    /** The value of a field that the message says is null. */
    abstract @Nullable Object whenNull(FieldType field);

    /** The value of an element of a list that the message says is null. */
    abstract Object nullElement(FieldType field, FieldKind kind);

    /** Reads or skips a field of the whole message that is none of its type's. */
    abstract void foreign(String name);

    /** Reads or skips a field of a nested structure that is none of its type's. */
    abstract void foreignNested(String name);

    /** The full or bare name of a message, without the assembly; only {@code $id} may come before it. */
    final String typeName() {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw Failures.bad(in, "it is not an object");
        }
        in.nextToken();
        if (isField(Wire.ID)) {
            in.nextToken();
            in.skipChildren();
            in.nextToken();
        }
        if (!isField(Wire.TYPE)) {
            throw Failures.bad(in, "its first field is not " + Wire.TYPE);
        }
        in.nextToken();
        String name = scalars.text(Wire.TYPE);
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(0, comma);
    }

    private boolean isField(String name) {
        return in.hasToken(JsonToken.PROPERTY_NAME) && in.currentName().equals(name);
    }

    final <M> MessageType<?> type(String name, Class<M> family) {
        Optional<MessageType<?>> type = Messages.find(name).filter(t -> family.isAssignableFrom(t.recordClass()));
        return type.orElseThrow(() -> Failures.bad(
                in, "\"" + Failures.shortened(name) + "\" is no " + family.getSimpleName().toLowerCase(Locale.ROOT)));
    }

    /** The fields of a whole message, after its {@code $type}. */
    final Record message(MessageType<?> type) {
        return fields(type, false);
    }

    private Record fields(MessageType<?> type, boolean nested) {
        @Nullable
        Object[] values = new Object[type.fields().size()];
        Arrays.setAll(values, i -> initial(type.fields().get(i)));
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            int index = type.indexOf(name);
            in.nextToken();
            if (index >= 0) {
                FieldType field = type.fields().get(index);
                values[index] = in.hasToken(JsonToken.VALUE_NULL) ? whenNull(field) : value(field);
            } else if (nested) {
                foreignNested(name);
            } else {
                foreign(name);
            }
        }
        requireEnd();
        return type.create(values);
    }

    private void requireEnd() {
        if (!in.hasToken(JsonToken.END_OBJECT)) {
            throw Failures.bad(in, "an object does not end");
        }
    }

    private @Nullable Object value(FieldType field) {
        return field.kind() == FieldKind.LIST ? list(field) : single(field, field.kind());
    }

    private List<Object> list(FieldType field) {
        if (!in.hasToken(JsonToken.START_ARRAY)) {
            throw Failures.bad(in, field.name() + " must be " + field.kind().description());
        }
        List<Object> elements = new ArrayList<>();
        FieldKind kind = Objects.requireNonNull(field.elementKind());
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (elements.size() == Limits.MAX_ELEMENTS) {
                throw Failures.tooMany(in, field.name());
            }
            elements.add(element(field, kind));
        }
        return Collections.unmodifiableList(elements);
    }

    private Object element(FieldType field, FieldKind kind) {
        if (in.hasToken(JsonToken.VALUE_NULL)) {
            return nullElement(field, kind);
        }
        Object value = single(field, kind);
        return value != null ? value : nothing(field, kind);
    }

    /** What stands for nothing where there must be something. */
    protected final Object nothing(FieldType field, FieldKind kind) {
        return kind == FieldKind.STRUCTURE ? structureType(field).withDefaults() : Objects.requireNonNull(kind.zero());
    }

    private @Nullable Object single(FieldType field, FieldKind kind) {
        String name = field.name();
        return switch (kind) {
            case BOOLEAN -> scalars.bool(name);
            case INTEGER -> scalars.integer(name);
            case REAL -> scalars.real(name);
            case TEXT -> scalars.text(name);
            case ID -> scalars.id(name);
            case VECTOR3 -> vector(scalars.components(name, kind, 3));
            case QUATERNION -> quaternion(scalars.components(name, kind, 4));
            case STRUCTURE -> structure(field);
            case LIST -> throw new IllegalStateException("A list of lists: " + name);
        };
    }

    private Record structure(FieldType field) {
        if (!in.hasToken(JsonToken.START_OBJECT)) {
            throw Failures.bad(in, field.name() + " must be " + FieldKind.STRUCTURE.description());
        }
        return fields(structureType(field), true);
    }

    private static MessageType<?> structureType(FieldType field) {
        return MessageType.of(Objects.requireNonNull(field.structure()));
    }

    private static @Nullable Vector3 vector(double @Nullable [] n) {
        return n == null ? null : new Vector3(n[0], n[1], n[2]);
    }

    private static @Nullable Quaternion quaternion(double @Nullable [] n) {
        return n == null ? null : new Quaternion(n[0], n[1], n[2], n[3]);
    }
}
