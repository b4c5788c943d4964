package dispatcher.host.codec;

import dispatcher.failure.DispatcherException;
import dispatcher.message.FieldKind;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads single values with the tolerance of a client. The parser stands at the value and stays at its last token. */
class Scalars {
    /** Below it every whole number is a single. */
    private static final int WHOLE_SINGLES = 1 << 24;

    protected final JsonParser in;

    Scalars(JsonParser in) {
        this.in = in;
    }

    boolean bool(String field) {
        return switch (in.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getDoubleValue() != 0;
            case VALUE_STRING -> bool(field, in.getString());
            default -> throw wrong(field, FieldKind.BOOLEAN);
        };
    }

    int integer(String field) {
        return switch (in.currentToken()) {
            case VALUE_NUMBER_INT -> whole(field, in.getLongValue());
            case VALUE_NUMBER_FLOAT -> rounded(field, in.getDoubleValue());
            case VALUE_STRING -> integer(field, in.getString());
            default -> throw wrong(field, FieldKind.INTEGER);
        };
    }

    double real(String field) {
        return number(field, FieldKind.REAL);
    }

    String text(String field) {
        return switch (in.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                WholeText.of(in.getString());
            default -> throw wrong(field, FieldKind.TEXT);
        };
    }

    /** Null where the value is no id and the reader takes that as left out. */
    @Nullable
    UUID id(String field) {
        UUID id = in.hasToken(JsonToken.VALUE_STRING) ? dashed(in.getString()) : null;
        if (id == null) {
            throw wrong(field, FieldKind.ID);
        }
        return id;
    }

    /** The first numbers of an array; null where the value is no array and the reader takes that as left out. */
    double @Nullable [] components(String field, FieldKind kind, int count) {
        if (!in.hasToken(JsonToken.START_ARRAY)) {
            throw wrong(field, kind);
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            in.nextToken();
            numbers[i] = component(field, kind);
        }
        skipRest(field, kind);
        return numbers;
    }

    /** A real number, which is infinite also where it is too large for its spelling. */
    double real(String field, double number, FieldKind kind) {
        return number;
    }

    /** A real number where an integer is meant. */
    int rounded(String field, double number) {
        if (number != Math.rint(number)) {
            throw wrong(field, FieldKind.INTEGER);
        }
        return whole(field, number);
    }

    protected final int whole(String field, double number) {
        if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
            throw wrong(field, FieldKind.INTEGER);
        }
        return (int) number;
    }

    final DispatcherException wrong(String field, FieldKind kind) {
        return Failures.bad(in, field + " must be " + kind.description());
    }

    /** The id that the text spells with dashes, in either letter case; null where it spells none. */
    static @Nullable UUID dashed(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? id : null;
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    /** Passes over the elements of an array that are too many. */
    void skipRest(String field, FieldKind kind) {
        while (in.nextToken() != JsonToken.END_ARRAY) {
            in.skipChildren();
        }
    }

    /** One number of an array, in single precision on the other side: 25.1, also where BSON spells it 25.1000003815. */
    double component(String field, FieldKind kind) {
        double number = number(field, kind);
        boolean plain = number == Math.rint(number) && Math.abs(number) < WHOLE_SINGLES;
        return !plain && number == (float) number ? Double.parseDouble(Float.toString((float) number)) : number;
    }

    protected final double number(String field, FieldKind kind) {
        return switch (in.currentToken()) {
            case VALUE_NUMBER_INT -> in.getDoubleValue();
            case VALUE_NUMBER_FLOAT -> real(field, in.getDoubleValue(), kind);
            case VALUE_STRING -> number(field, in.getString(), kind);
            default -> throw wrong(field, kind);
        };
    }

    /** An integer that is spelled as text. */
    int integer(String field, String text) {
        return rounded(field, number(field, text, FieldKind.INTEGER));
    }

    /** A number that is spelled as text. */
    double number(String field, String text, FieldKind kind) {
        try {
            return Double.parseDouble(text.trim());
        } catch (NumberFormatException noNumber) {
            throw wrong(field, kind);
        }
    }

    private boolean bool(String field, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(field, FieldKind.BOOLEAN);
        };
    }
}
