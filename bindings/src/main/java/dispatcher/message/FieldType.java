package dispatcher.message;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one field of a message type. Immutable, safe for use by several threads.
 */
public final class FieldType {
    private final Field field;
    private final FieldKind kind;
    private final @Nullable FieldKind elementKind;
    private final @Nullable Class<? extends Record> structure;
    private final MethodHandle accessor;
    private final @Nullable Object defaultValue;

    FieldType(RecordComponent component) throws IllegalAccessException {
        field = component.getAnnotation(Field.class);
        kind = FieldKind.of(component.getType());
        Class<?> innermost = kind == FieldKind.LIST ? elementOf(component) : component.getType();
        elementKind = kind == FieldKind.LIST ? FieldKind.of(innermost) : null;
        structure = Record.class.isAssignableFrom(innermost) && Structure.class.isAssignableFrom(innermost)
                ? innermost.asSubclass(Record.class)
                : null;
        accessor = MethodHandles.publicLookup()
                .unreflect(component.getAccessor())
                .asType(java.lang.invoke.MethodType.methodType(Object.class, Object.class));
        defaultValue = Defaults.read(field.defaultValue(), kind, structure);
    }

    /** The name on the wire, for example {@code ObjectID}. */
    public String name() {
        return field.value();
    }

    /** What the field means. */
    public String doc() {
        return field.doc();
    }

    /** The unit of its numbers; empty where it has none. */
    public String unit() {
        return field.unit();
    }

    public FieldKind kind() {
        return kind;
    }

    /** The kind of a list's elements; null where the field is no list. */
    public @Nullable FieldKind elementKind() {
        return elementKind;
    }

    /** The record of a structure or of a list of structures; null elsewhere. */
    public @Nullable Class<? extends Record> structure() {
        return structure;
    }

    /** What a region takes where the field is left out. */
    public @Nullable Object defaultValue() {
        return defaultValue;
    }

    /** The field's value in a message; null where it is left out. */
    public @Nullable Object get(Record message) {
        try {
            return (Object) accessor.invokeExact((Object) message);
        } catch (Throwable impossible) {
            throw new AssertionError("Reading " + name() + " of " + message.getClass(), impossible);
        }
    }

    private static Class<?> elementOf(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }
}
