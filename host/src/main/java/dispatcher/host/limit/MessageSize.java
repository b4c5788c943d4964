package dispatcher.host.limit;

import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import dispatcher.message.Structure;
import dispatcher.message.remotecontrol.ObjectDynamicsColumns;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How large a message is on its way, without writing it: text and bytes count as in JSON, all else as if it were long. */
public final class MessageSize {
    private static final int NUMBER = 80;

    private MessageSize() {}

    /** Bytes, roughly, and never less than the text and the bytes in it. */
    public static long of(Record message) {
        long size = 2;
        for (FieldType field : MessageType.of(message.getClass()).fields()) {
            Object value = field.get(message);
            size += value == null ? 0 : field.name().length() + 4L + of(value);
        }
        return size;
    }

    private static long of(@Nullable Object value) {
        return switch (value) {
            case String text -> text.length() + 2L;
            case byte[] bytes -> bytes.length / 3 * 4L + 6;
            case ObjectDynamicsColumns columns when !columns.isEmpty() -> alike(columns);
            case List<?> list -> list.stream().mapToLong(MessageSize::of).sum() + list.size() + 2;
            case Record structure when structure instanceof Structure -> of(structure);
            case null, default -> NUMBER;
        };
    }

    /** Elements without text or bytes are as large as each other, so that not each has to be made to be measured. */
    private static long alike(List<? extends Record> elements) {
        return elements.size() * (of(elements.getFirst()) + 1) + 2;
    }
}
