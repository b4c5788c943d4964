package dispatcher.raw;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many bytes a plain value takes as JSON without blanks, in UTF-8. */
public final class JsonLength {
    private static final int TWO_BYTES = 0x80;
    private static final int THREE_BYTES = 0x800;
    private static final int ESCAPED = 6;

    private JsonLength() {}

    /** @throws DispatcherException WRONG_ARGUMENT: a value in it is none of numbers, text, booleans, lists and maps */
    public static long of(@Nullable Object value) {
        return switch (value) {
            case null -> "null".length();
            case String text -> text(text);
            case Number number -> number.toString().length();
            case Boolean flag -> flag.toString().length();
            case List<?> list -> between(list) + list.stream().mapToLong(JsonLength::of).sum();
            case Map<?, ?> map -> between(map.keySet()) + map.entrySet().stream().mapToLong(JsonLength::entry).sum();
            default -> throw new DispatcherException(FailureKind.WRONG_ARGUMENT,
                    "A message holds numbers, text, booleans, lists and structures of these, but " + value + " came.",
                    "");
        };
    }

    private static long entry(Map.Entry<?, ?> entry) {
        return text(String.valueOf(entry.getKey())) + 1 + of(entry.getValue());
    }

    /** The brackets and the commas. */
    private static long between(Collection<?> elements) {
        return 2 + Math.max(0, elements.size() - 1);
    }

    private static long text(String text) {
        return 2 + text.codePoints().mapToLong(JsonLength::character).sum();
    }

    private static long character(int code) {
        if (code < ' ') {
            return code == '\n' || code == '\r' || code == '\t' || code == '\b' || code == '\f' ? 2 : ESCAPED;
        } else if (code < TWO_BYTES) {
            return code == '"' || code == '\\' ? 2 : 1;
        }
        return code < THREE_BYTES ? 2 : Character.isBmpCodePoint(code) ? 3 : 4;
    }
}
