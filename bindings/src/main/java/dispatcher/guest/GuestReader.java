package dispatcher.guest;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Turns one guest value into plain values of the host, within bounds: numbers, text, booleans, lists and maps. What is none of
 * these becomes an {@link Unusable}, so that who takes the value can say where it stood. Reading may run code of the guest.
 */
final class GuestReader {
    private static final int DEEPEST = 16;
    private static final int MOST_VALUES = 1_000_000;
    private static final int MOST_CHARACTERS = 32 << 20;

    private final boolean exact;
    private int values;
    private long characters;

    private GuestReader(boolean exact) {
        this.exact = exact;
    }

    /** A guest value that is no plain value; its text describes it. */
    record Unusable(String description) {
        @Override
        public String toString() {
            return description;
        }
    }

    static @Nullable Object read(Value value) {
        return new GuestReader(false).read(value, 0);
    }

    /** As above, but whole numbers of every size stay whole, and a real number stays real also where it could be a whole one. */
    static @Nullable Object readExactly(Value value) {
        return new GuestReader(true).read(value, 0);
    }

    private @Nullable Object read(Value value, int depth) {
        count(depth);
        if (value.isNull()) {
            return null;
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        if (value.isString()) {
            return text(value);
        }
        if (value.isNumber()) {
            return exact ? exactNumber(value) : number(value);
        }
        return isStructure(value)
                ? structure(value, depth)
                : value.hasArrayElements() ? list(value, depth) : unusable(value);
    }

    private void count(int depth) {
        if (depth > DEEPEST) {
            throw tooLarge("The argument is nested deeper than %d levels, or contains itself.".formatted(DEEPEST));
        }
        if (++values > MOST_VALUES) {
            throw tooLarge("The argument has more than %,d values.".formatted(MOST_VALUES));
        }
    }

    private String text(Value value) {
        String text = value.asString();
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw tooLarge("The argument has more than %,d characters of text.".formatted(MOST_CHARACTERS));
        }
        return text;
    }

    private static Number exactNumber(Value value) {
        if (value.as(Object.class) instanceof Double real) {
            return real;
        }
        return value.fitsInLong() && !value.fitsInInt() ? (Number) value.asLong() : wholeNumber(value);
    }

    private static Number wholeNumber(Value value) {
        return !value.fitsInInt() && value.fitsInBigInteger() ? value.asBigInteger() : number(value);
    }

    private static Number number(Value value) {
        if (value.fitsInInt()) {
            return value.asInt();
        }
        if (value.fitsInDouble()) {
            return value.asDouble();
        }
        return value.fitsInBigInteger() ? value.asBigInteger() : value.as(Double.class);
    }

    private List<@Nullable Object> list(Value value, int depth) {
        if (value.getArraySize() > MOST_VALUES) {
            throw tooLarge("The argument has more than %,d values.".formatted(MOST_VALUES));
        }
        List<@Nullable Object> list = new ArrayList<>();
        for (long i = 0; i < value.getArraySize(); i++) {
            list.add(read(value.getArrayElement(i), depth + 1));
        }
        return list;
    }

    private Map<@Nullable Object, @Nullable Object> structure(Value value, int depth) {
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        if (value.hasHashEntries()) {
            Value keys = value.getHashKeysIterator();
            while (keys.hasIteratorNextElement()) {
                Value key = keys.getIteratorNextElement();
                map.put(read(key, depth + 1), read(value.getHashValue(key), depth + 1));
            }
        } else {
            for (String key : value.getMemberKeys()) {
                map.put(key, read(value.getMember(key), depth + 1));
            }
        }
        return map;
    }

    /**
     * Whether it is a dict, a Map or a plain object of JavaScript; objects of classes are not, such as those of Python's
     * dispatcher.Object, whose properties would ask the region.
     */
    private static boolean isStructure(Value value) {
        return value.hasHashEntries()
                || value.hasMembers() && !value.hasArrayElements() && !value.canExecute()
                        && typeOf(value).equals("Object") && !value.hasMember("__class__");
    }

    private static Unusable unusable(Value value) {
        return new Unusable(value.canExecute() ? "a function" : "an object of type " + typeOf(value));
    }

    private static String typeOf(Value value) {
        Value type = value.getMetaObject();
        return type == null ? "unknown" : type.getMetaSimpleName();
    }

    private static DispatcherException tooLarge(String sentence) {
        return new DispatcherException(FailureKind.TOO_LARGE, sentence, "");
    }
}
