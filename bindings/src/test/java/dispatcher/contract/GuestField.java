package dispatcher.contract;

import dispatcher.message.FieldKind;
import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import java.util.Optional;
import java.util.Set;

/**
 * One field of a message, as the guest languages name it.
 *
 * @param type what the record says of it
 * @param camel its name in JavaScript: that of the record's component
 * @param optional whether it may be missing, or nothing in an answer
 */
record GuestField(FieldType type, String camel, boolean optional) {
    private static final Set<String> PYTHON_KEYWORDS = Set.of("from", "import", "in", "is", "pass", "class", "global");

    String wire() {
        return type.name();
    }

    /** Its name in Python. */
    String snake() {
        String snake = Names.snake(camel);
        return PYTHON_KEYWORDS.contains(snake) ? snake + "_" : snake;
    }

    /** What one value is: the kind of the elements where it is a list. */
    FieldKind kind() {
        FieldKind element = type.elementKind();
        return element == null ? type.kind() : element;
    }

    boolean isList() {
        return type.kind() == FieldKind.LIST;
    }

    /** The structure that it is or is a list of. */
    Optional<GuestMessage> structure() {
        return Optional.ofNullable(type.structure()).map(MessageType::of).map(GuestMessage::new);
    }
}
