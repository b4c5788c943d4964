package dispatcher.bridge;

import dispatcher.bridge.wire.Offence;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One frame of a child. What a frame lacks is a {@link FailureKind#WRONG_ARGUMENT} that names the field. */
record Frame(Map<?, ?> fields) {
    private static final double LONGEST_SECONDS = 366.0 * 24 * 3600;

    /** The call's number; null where no answer is wanted. */
    @Nullable
    Long id() throws Offence {
        return switch (fields.get("id")) {
            case null -> null;
            case Integer id when id > 0 -> id.longValue();
            case Long id when id > 0 -> id;
            default -> throw new Offence("A frame's id is not a whole number above 0.");
        };
    }

    /** What is wanted. */
    String op() throws Offence {
        if (fields.get("op") instanceof String op) {
            return op;
        }
        throw new Offence("A frame has no \"op\".");
    }

    @Nullable
    Object get(String name) {
        return fields.get(name);
    }

    String text(String name) {
        return fields.get(name) instanceof String text ? text : fail(name, "a text");
    }

    String text(String name, String otherwise) {
        return fields.containsKey(name) ? text(name) : otherwise;
    }

    Map<?, ?> map(String name) {
        return fields.get(name) instanceof Map<?, ?> map ? map : fail(name, "an object");
    }

    int integer(String name, int least, int most) {
        return fields.get(name) instanceof Integer number && number >= least && number <= most
                ? number
                : fail(name, "a whole number from " + least + " to " + most);
    }

    int integer(String name, int least, int most, int otherwise) {
        return fields.containsKey(name) ? integer(name, least, most) : otherwise;
    }

    /** Metres, 0 or more. */
    double distance(String name, double otherwise) {
        return !fields.containsKey(name)
                ? otherwise
                : Untyped.number(fields.get(name)) instanceof Number number && number.doubleValue() >= 0
                        && Double.isFinite(number.doubleValue())
                                ? number.doubleValue()
                                : fail(name, "metres, 0 or more");
    }

    /** Overwrites numbers with as many; where the frame has none, they stay. */
    void numbers(String name, float[] into) {
        if (!fields.containsKey(name)) {
            return;
        }
        List<?> list = fields.get(name) instanceof List<?> numbers && numbers.size() == into.length
                ? numbers
                : fail(name, "a list of %,d numbers".formatted(into.length));
        for (int i = 0; i < into.length; i++) {
            into[i] = Untyped.number(list.get(i)) instanceof Number number
                    ? number.floatValue()
                    : fail(name, "a list of %,d numbers".formatted(into.length));
        }
    }

    /** The number of an earlier call. */
    long call(String name) {
        return fields.get(name) instanceof Number number && number.longValue() > 0
                ? number.longValue()
                : fail(name, "the id of an earlier call");
    }

    /** A time in seconds. */
    Duration seconds(String name) {
        return fields.get(name) instanceof Number number && number.doubleValue() >= 0
                && number.doubleValue() <= LONGEST_SECONDS
                        ? Duration.ofNanos(new BigDecimal(number.toString()).movePointRight(9).longValue())
                        : fail(name, "seconds, 0 or more");
    }

    /** A time in seconds that is not over as soon as it begins. */
    Duration period(String name) {
        Duration time = seconds(name);
        return time.isPositive() ? time : fail(name, "seconds, more than 0");
    }

    UUID id(String name) {
        return toId(fields.get(name), name);
    }

    List<UUID> ids(String name) {
        return fields.get(name) instanceof List<?> list
                ? list.stream().map(element -> toId(element, name)).toList()
                : fail(name, "a list of ids");
    }

    List<String> texts(String name) {
        return fields.get(name) instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                ? list.stream().map(String.class::cast).toList()
                : fail(name, "a list of texts");
    }

    private static UUID toId(@Nullable Object value, String name) {
        try {
            return value instanceof String text ? UUID.fromString(text) : fail(name, "an id (a UUID with dashes)");
        } catch (IllegalArgumentException _) {
            return fail(name, "an id (a UUID with dashes)");
        }
    }

    private static <T> T fail(String name, String expected) {
        throw new DispatcherException(FailureKind.WRONG_ARGUMENT,
                "The frame's \"" + name + "\" takes " + expected + ".", "");
    }
}
