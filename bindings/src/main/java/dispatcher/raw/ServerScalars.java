package dispatcher.raw;

import dispatcher.value.Ids;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Single values as a real server converts them, with its texts where they cannot be converted (seen on one). */
final class ServerScalars {
    private static final String BAD_FORMAT = "Fatal error; Input string was not in a correct format.";
    private static final String OVERFLOW = "Fatal error; Arithmetic operation resulted in an overflow.";
    private static final Pattern ID = Pattern
            .compile("\\p{XDigit}{8}-?\\p{XDigit}{4}-?\\p{XDigit}{4}-?\\p{XDigit}{4}-?\\p{XDigit}{12}");
    private static final int ID_LENGTH = 36;
    private static final int BARE_ID_LENGTH = 32;

    private ServerScalars() {}

    static boolean flag(@Nullable Object value, String path) {
        return switch (value) {
            case Boolean flag -> flag;
            case Number number -> number.doubleValue() != 0;
            case String text when text.equalsIgnoreCase("true") -> true;
            case String text when text.equalsIgnoreCase("false") -> false;
            case null, default -> throw cannotConvert(value, "System.Boolean", path);
        };
    }

    static int integer(@Nullable Object value, String path) {
        return switch (value) {
            case Integer number -> number;
            case Long _,BigInteger _ -> throw new Refusal(OVERFLOW);
            case Number _ -> throw new Refusal(BAD_FORMAT);
            case String text when !text.isBlank() -> parseInteger(text.strip());
            case null, default -> throw cannotConvert(value, "System.Int32", path);
        };
    }

    static double real(@Nullable Object value, String path) {
        return switch (value) {
            case Number number -> number.doubleValue();
            case Boolean flag -> flag ? 1 : 0;
            case String text when !text.isBlank() -> parseReal(text);
            case null, default -> throw cannotConvert(value, "System.Double", path);
        };
    }

    static @Nullable String text(@Nullable Object value, String path) {
        return switch (value) {
            case null -> null;
            case Boolean flag -> flag ? "True" : "False";
            case List<?> _ -> throw unreadableText("StartArray", path);
            case Map<?, ?> _ -> throw unreadableText("StartObject", path);
            default -> value.toString();
        };
    }

    static UUID id(@Nullable Object value, String path) {
        if (value instanceof List<?>) {
            throw new Refusal("Fatal error; Error reading an id. Path '" + path + "'.");
        }
        return value instanceof String text ? parseId(text) : Ids.ZERO;
    }

    /** A number that comes as text, with commas between thousands. */
    static double parseReal(String text) {
        try {
            return switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "nan" -> Double.NaN;
                case "infinity" -> Double.POSITIVE_INFINITY;
                case "-infinity" -> Double.NEGATIVE_INFINITY;
                default -> Double.parseDouble(decimal(text.strip().replace(",", "")));
            };
        } catch (NumberFormatException _) {
            throw new Refusal(BAD_FORMAT);
        }
    }

    /** A value as it stands in an error. */
    static String show(@Nullable Object value) {
        return value == null ? "{null}" : value instanceof String text ? "\"" + text + "\"" : value.toString();
    }

    /** Java would take "1f" and "0x1p3" for numbers too. */
    private static String decimal(String text) {
        char last = text.isEmpty() ? 'x' : text.charAt(text.length() - 1);
        if (!Character.isDigit(last) && last != '.' || text.contains("x") || text.contains("X")) {
            throw new NumberFormatException(text);
        }
        return text;
    }

    private static int parseInteger(String text) {
        try {
            return new BigInteger(text).intValueExact();
        } catch (NumberFormatException _) {
            throw new Refusal(BAD_FORMAT);
        } catch (ArithmeticException _) {
            throw new Refusal(OVERFLOW);
        }
    }

    private static UUID parseId(String text) {
        boolean whole = text.length() == ID_LENGTH || text.length() == BARE_ID_LENGTH;
        if (!whole || !ID.matcher(text).matches()) {
            return Ids.ZERO;
        }
        String digits = text.replace("-", "");
        return new UUID(Long.parseUnsignedLong(digits, 0, 16, 16), Long.parseUnsignedLong(digits, 16, 32, 16));
    }

    private static Refusal cannotConvert(@Nullable Object value, String type, String path) {
        return new Refusal(
                "Fatal error; Error converting value %s to type '%s'. Path '%s'.".formatted(show(value), type, path));
    }

    private static Refusal unreadableText(String token, String path) {
        return new Refusal(
                "Fatal error; Error reading string. Unexpected token: %s. Path '%s'.".formatted(token, path));
    }
}
