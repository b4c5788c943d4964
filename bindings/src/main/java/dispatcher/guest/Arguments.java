package dispatcher.guest;

import dispatcher.binding.Delivery;
import dispatcher.binding.LogLevel;
import dispatcher.binding.Prim;
import dispatcher.binding.Shape;
import dispatcher.binding.Watch;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.PlainValues;
import dispatcher.message.Suggestions;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.value.Vector3;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of the binding's own functions; what does not fit is a {@link FailureKind#WRONG_ARGUMENT}. */
final class Arguments {
    private static final double LONGEST_SECONDS = 366.0 * 24 * 3600;
    private static final double SHORTEST_PERIOD = 0.001;
    private static final int MOST_STATUS = 255;
    private static final int MOST_IN_A_BATCH = 2_000;
    private static final int SHOWN = 40;
    private static final int LONGEST_KEY = 200;

    private Arguments() {}

    static String text(Value value, String what) {
        Object text = GuestReader.read(value);
        return text instanceof String string ? string : fail(what, "a text", text);
    }

    static List<String> texts(Value value) {
        Object texts = GuestReader.read(value);
        return texts instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : fail("The names", "a list of texts", texts);
    }

    static UUID id(Value value) {
        return PlainValues.id("The object", GuestReader.read(value));
    }

    static List<UUID> ids(Value value) {
        Object ids = GuestReader.read(value);
        return ids instanceof List<?> list
                ? list.stream().map(id -> PlainValues.id("The object", id)).toList()
                : List.of(PlainValues.id("The object", ids));
    }

    static Map<?, ?> fields(Value value) {
        Object fields = GuestReader.read(value);
        return fields == null
                ? Map.of()
                : fields instanceof Map<?, ?> map ? map : fail("A message", "its fields by name", fields);
    }

    static Duration period(Value value) {
        return seconds(value, SHORTEST_PERIOD, "seconds, %s or more".formatted(SHORTEST_PERIOD));
    }

    static Duration delay(Value value) {
        return seconds(value, 0, "seconds, 0 or more");
    }

    private static Duration seconds(Value value, double least, String expected) {
        Object seconds = GuestReader.read(value);
        return seconds instanceof Number n && n.doubleValue() >= least && n.doubleValue() <= LONGEST_SECONDS
                ? Duration.ofNanos((long) (n.doubleValue() * 1e9))
                : fail("The time", expected, seconds);
    }

    static Value function(Value value) {
        return value.canExecute() ? value : fail("The handler", "a function", GuestReader.read(value));
    }

    static int status(Value value) {
        Object status = GuestReader.read(value);
        return status instanceof Integer number && number >= 0 && number <= MOST_STATUS
                ? number
                : fail("The exit status", "a whole number from 0 to 255", status);
    }

    static int batch(Value value) {
        Object batch = GuestReader.read(value);
        return batch instanceof Integer number && number >= 1 && number <= MOST_IN_A_BATCH
                ? number
                : fail("The batch", "a whole number from 1 to %,d".formatted(MOST_IN_A_BATCH), batch);
    }

    /** How a message travels; nothing is {@code sync}. */
    static Delivery delivery(Value value) {
        Object way = GuestReader.read(value);
        return way == null
                ? Delivery.SYNC
                : Stream.of(Delivery.values())
                        .filter(delivery -> delivery.name().toLowerCase(Locale.ROOT).equals(way))
                        .findFirst()
                        .orElseGet(() -> fail("The delivery", "sync, async or datagram", way));
    }

    /** Metres, 0 or more. */
    static double distance(Value value, String what) {
        Object distance = GuestReader.read(value);
        return distance instanceof Number n && n.doubleValue() >= 0 && Double.isFinite(n.doubleValue())
                ? n.doubleValue()
                : fail(what, "metres, 0 or more", distance);
    }

    /** What to look at again and again: the fields of a FindObjectsRequest, and seconds. */
    static Watch watch(Value fields, Value seconds) {
        var objects = (FindObjectsRequest) PlainValues.request("FindObjectsRequest", fields(fields));
        double least = Watch.SHORTEST.toMillis() / 1000.0;
        return new Watch(objects, seconds(seconds, least, "seconds, %s or more".formatted(least)));
    }

    /** The name of a stored value. */
    static String key(Value value) {
        String key = text(value, "The key");
        return !key.isEmpty() && key.length() <= LONGEST_KEY
                ? key
                : fail("The key", "a text of 1 to %d characters".formatted(LONGEST_KEY), key);
    }

    /** A value that can be stored. */
    static @Nullable Object storable(Value value) {
        return Storable.check(GuestReader.readExactly(value));
    }

    static LogLevel level(Value value) {
        String name = text(value, "The level").toUpperCase(Locale.ROOT);
        return Stream.of(LogLevel.values())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseGet(() -> fail("The level", "debug, info, warning or error", name));
    }

    static Prim prim(Value shape, Value size, Value color, Value alpha) {
        return new Prim(shape(text(shape, "The shape")), size(GuestReader.read(size)), color(color), alpha(alpha));
    }

    /** A colour: a name, {@code #rrggbb} or three numbers; nothing is white. */
    static Vector3 color(Value value) {
        Object color = GuestReader.read(value);
        return switch (color) {
            case null -> Prim.WHITE;
            case String name -> Colors.parse(name);
            default -> channels(color);
        };
    }

    /** Opacity from 0 to 1; nothing is 1. */
    static double alpha(Value value) {
        Object alpha = GuestReader.read(value);
        if (alpha == null) {
            return 1;
        }
        return alpha instanceof Number n && isChannel(n.doubleValue())
                ? n.doubleValue()
                : fail("The alpha", "a number from 0 (invisible) to 1", alpha);
    }

    private static Shape shape(String name) {
        return Shape.named(name).orElseThrow(() -> unknownShape(name));
    }

    private static DispatcherException unknownShape(String name) {
        List<String> known = Stream.of(Shape.values()).map(Shape::shapeName).toList();
        String advice = "The shapes are %s; else give the id of an object asset.".formatted(String.join(", ", known));
        return new DispatcherException(FailureKind.WRONG_ARGUMENT,
                "There is no shape '%s'.".formatted(name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name),
                (Suggestions.question(name, known) + " " + advice).strip());
    }

    private static Vector3 size(@Nullable Object size) {
        if (size == null) {
            return Prim.DEFAULT_SCALE;
        }
        Vector3 scale = size instanceof Number n
                ? new Vector3(n.doubleValue(), n.doubleValue(), n.doubleValue())
                : PlainValues.vector("The size", size);
        return scale.isFinite() && scale.x() > 0 && scale.y() > 0 && scale.z() > 0
                ? scale
                : fail("The size", "metres above 0, one number or three", size);
    }

    private static Vector3 channels(Object color) {
        Vector3 channels = color instanceof List<?> ? PlainValues.vector("The colour", color) : null;
        return channels != null && isChannel(channels.x()) && isChannel(channels.y()) && isChannel(channels.z())
                ? channels
                : failColor(channels, color);
    }

    private static Vector3 failColor(@Nullable Vector3 channels, Object color) {
        DispatcherException failure = PlainValues
                .mismatch("The colour", "a name, #rrggbb or three numbers from 0 to 1", color);
        throw channels != null && isByte(channels.x()) && isByte(channels.y()) && isByte(channels.z())
                ? new DispatcherException(failure.kind(), String.valueOf(failure.getMessage()),
                        "Divide numbers from 0 to 255 by 255.")
                : failure;
    }

    private static boolean isByte(double number) {
        return number >= 0 && number <= 255;
    }

    private static boolean isChannel(double number) {
        return number >= 0 && number <= 1;
    }

    private static <T> T fail(String what, String expected, @Nullable Object came) {
        throw PlainValues.mismatch(what, expected, came);
    }
}
