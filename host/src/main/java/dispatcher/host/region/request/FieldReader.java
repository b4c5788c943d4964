package dispatcher.host.region.request;

import dispatcher.message.FieldKind;
import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object's properties. Ids, vectors and quaternions take the token that they find and consume no more: so an
 * object in their place ends where the request should, as on the real server.
 */
abstract class FieldReader {
    /** Reads the value of a property, whose name is the current token. */
    abstract void readProperty(TokenReader in, String name);

    /** From the token behind the object's start to its end. */
    final void readProperties(TokenReader in) {
        do {
            switch (in.token) {
                case PROPERTY_NAME -> readProperty(in, in.text);
                case END_OBJECT -> {
                    return;
                }
                case COMMENT -> {
                    continue;
                }
                default -> throw Values.unfit(in, "a property");
            }
        } while (in.read());
        throw tooShort(in);
    }

    final void skipValue(TokenReader in) {
        next(in);
        in.skip();
    }

    final @Nullable String readText(TokenReader in) {
        nextPastComments(in);
        return Values.toText(in);
    }

    final boolean readBoolean(TokenReader in) {
        nextPastComments(in);
        return Values.toBoolean(in);
    }

    final UUID readId(TokenReader in) {
        next(in);
        return Values.toId(in);
    }

    /** Reads a field's value; where it is of a wrong kind and that is no failure, the old one stays. */
    final @Nullable Object read(TokenReader in, FieldType field, @Nullable Object old) {
        return switch (field.kind()) {
            case BOOLEAN -> readBoolean(in);
            case INTEGER -> {
                nextPastComments(in);
                yield Values.toInteger(in);
            }
            case REAL -> {
                nextPastComments(in);
                yield Values.toReal(in);
            }
            case TEXT -> readText(in);
            case ID -> readId(in);
            case VECTOR3 -> readVector(in, old);
            case QUATERNION -> readQuaternion(in, old);
            case LIST -> readList(in, field);
            case STRUCTURE -> {
                nextPastComments(in);
                yield readStructure(in, Objects.requireNonNull(field.structure()));
            }
        };
    }

    private static @Nullable Object readVector(TokenReader in, @Nullable Object old) {
        next(in);
        if (in.token != Token.START_ARRAY) {
            return old;
        }
        Vector3 vector = new Vector3(nextElement(in), nextElement(in), nextElement(in));
        toEndOfArray(in);
        return vector;
    }

    private static @Nullable Object readQuaternion(TokenReader in, @Nullable Object old) {
        next(in);
        if (in.token != Token.START_ARRAY) {
            return old;
        }
        Quaternion quaternion = new Quaternion(nextElement(in), nextElement(in), nextElement(in), nextElement(in));
        toEndOfArray(in);
        return quaternion;
    }

    private static float nextElement(TokenReader in) {
        next(in);
        return (float) Values.toElement(in);
    }

    private static void toEndOfArray(TokenReader in) {
        while (in.token != Token.END_ARRAY) {
            next(in);
        }
    }

    private static @Nullable List<@Nullable Object> readList(TokenReader in, FieldType field) {
        nextPastComments(in);
        if (in.token == Token.NULL || in.token == Token.UNDEFINED) {
            return null;
        }
        if (in.token != Token.START_ARRAY) {
            throw Values.unfit(in, "a list");
        }
        List<@Nullable Object> elements = new ArrayList<>();
        while (true) {
            next(in);
            if (in.token == Token.END_ARRAY) {
                return elements;
            }
            if (in.token != Token.COMMENT) {
                elements.add(readElement(in, field));
            }
        }
    }

    private static @Nullable Object readElement(TokenReader in, FieldType field) {
        return switch (Objects.requireNonNull(field.elementKind())) {
            case FieldKind.TEXT -> Values.toText(in);
            case FieldKind.ID -> Values.toId(in);
            case FieldKind.STRUCTURE -> readStructure(in, Objects.requireNonNull(field.structure()));
            default -> throw new IllegalArgumentException("No list of " + field.elementKind() + " is known");
        };
    }

    private static @Nullable Record readStructure(TokenReader in, Class<? extends Record> type) {
        return switch (in.token) {
            case START_OBJECT -> new StructureReader(MessageType.of(type)).read(in);
            case NULL, UNDEFINED -> null;
            default -> throw Values.unfit(in, "a structure");
        };
    }

    private static void next(TokenReader in) {
        if (!in.read()) {
            throw tooShort(in);
        }
    }

    private static void nextPastComments(TokenReader in) {
        if (!in.readPastComments()) {
            throw tooShort(in);
        }
    }

    private static Refusal tooShort(TokenReader in) {
        return Refusal.fatal("The request ends too early" + in.place() + ".");
    }

    /** Reads a nested object into its record. */
    private static final class StructureReader extends FieldReader {
        private static final ClassValue<@Nullable Object[]> DEFAULTS = new ClassValue<>() {
            @Override
            protected @Nullable Object[] computeValue(Class<?> structure) {
                return MessageType.of(structure.asSubclass(Record.class)).fields().stream()
                        .map(FieldType::defaultValue).toArray();
            }
        };

        private final MessageType<?> type;
        private final @Nullable Object[] values;

        StructureReader(MessageType<?> type) {
            this.type = type;
            this.values = DEFAULTS.get(type.recordClass()).clone();
        }

        Record read(TokenReader in) {
            String name = Metadata.read(in);
            if (name != null) {
                throw Refusal.fatal("The type '" + name + "' cannot be named here.");
            }
            readProperties(in);
            return type.create(values);
        }

        @Override
        void readProperty(TokenReader in, String name) {
            int index = type.indexOf(name);
            if (index < 0) {
                skipValue(in);
            } else {
                values[index] = read(in, type.fields().get(index), values[index]);
            }
        }
    }
}
