package dispatcher.message;

import dispatcher.value.Ids;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kinds of value that a field can have on the wire. */
public enum FieldKind {
    BOOLEAN("true or false", Boolean.class, false), INTEGER("an integer", Integer.class, 0), REAL("a number",
            Double.class, 0.0), TEXT("a text", String.class, ""), ID("an id (a UUID with dashes)", UUID.class,
                    Ids.ZERO), VECTOR3("three numbers [x, y, z]", Vector3.class, Vector3.ZERO), QUATERNION(
                            "four numbers [x, y, z, w]", Quaternion.class,
                            Quaternion.IDENTITY), LIST("a list", List.class, List.of()),
    /** A nested record; it has no zero: where it is left out it is absent, or made of its fields' defaults. */
    STRUCTURE("a structure", Structure.class, null);

    private final String description;
    private final Class<?> javaType;
    private final @Nullable Object zero;

    FieldKind(String description, Class<?> javaType, @Nullable Object zero) {
        this.description = description;
        this.javaType = javaType;
        this.zero = zero;
    }

    /** In words for a person, for example "three numbers [x, y, z]". */
    public String description() {
        return description;
    }

    /** What stands for "nothing" where a field names no default. */
    public @Nullable Object zero() {
        return zero;
    }

    static FieldKind of(Class<?> type) {
        for (FieldKind kind : values()) {
            if (kind.javaType.isAssignableFrom(type) || type == primitive(kind)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No field kind for " + type);
    }

    private static @Nullable Class<?> primitive(FieldKind kind) {
        return switch (kind) {
            case BOOLEAN -> boolean.class;
            case INTEGER -> int.class;
            case REAL -> double.class;
            default -> null;
        };
    }
}
