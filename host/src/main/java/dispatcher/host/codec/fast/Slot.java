package dispatcher.host.codec.fast;

import dispatcher.message.FieldKind;
import dispatcher.message.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * A field of a message, ready for use.
 *
 * @param elementKind the kind of its elements where it is a list, else its own
 * @param structure the fields of the structure that it holds, or holds a list of
 */
record Slot(FieldType field, Name name, FieldKind kind, FieldKind elementKind, @Nullable Layout structure) {
    static Slot of(FieldType field) {
        FieldKind element = field.elementKind();
        Class<? extends Record> structure = field.structure();
        return new Slot(field, Name.of(field.name()), field.kind(), element == null ? field.kind() : element,
                structure == null ? null : Layout.of(structure));
    }

    /** The fields of its structure. */
    Layout inner() {
        if (structure == null) {
            throw Unusual.here();
        }
        return structure;
    }
}
