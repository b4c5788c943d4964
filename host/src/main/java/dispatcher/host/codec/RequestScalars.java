package dispatcher.host.codec;

import dispatcher.message.FieldKind;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/**
 * Reads single values as a real server was seen to. An id or a vector of the wrong shape counts as left out; where it is
 * an object, the server does not step over it but reads its fields as the request's, up to its end, and so does this.
 */
final class RequestScalars extends Scalars {
    /** What a real server makes of bytes where a text is meant. */
    private static final String BYTES = "System.Byte[]";

    private static final int HEX_DIGITS = 32;
    private static final Pattern HEX = Pattern.compile("(.{8})(.{4})(.{4})(.{4})(.{12})");

    private final Encoding encoding;

    RequestScalars(JsonParser in, Encoding encoding) {
        super(in);
        this.encoding = encoding;
    }

    @Override
    String text(String field) {
        return switch (in.currentToken()) {
            case VALUE_EMBEDDED_OBJECT -> BYTES;
            case VALUE_TRUE -> "True";
            case VALUE_FALSE -> "False";
            case VALUE_NUMBER_FLOAT -> spelled(in.getDoubleValue());
            default -> super.text(field);
        };
    }

    @Override
    @Nullable
    UUID id(String field) {
        if (in.hasToken(JsonToken.START_ARRAY)) {
            throw wrong(field, FieldKind.ID);
        }
        return in.hasToken(JsonToken.VALUE_STRING) ? withOrWithoutDashes(in.getString()) : null;
    }

    @Override
    double @Nullable [] components(String field, FieldKind kind, int count) {
        return in.hasToken(JsonToken.START_ARRAY) ? super.components(field, kind, count) : null;
    }

    @Override
    double component(String field, FieldKind kind) {
        if (in.hasToken(JsonToken.VALUE_NUMBER_INT) && in.getNumberType() == NumberType.BIG_INTEGER) {
            throw wrong(field, kind);
        }
        return number(field, kind);
    }

    @Override
    void skipRest(String field, FieldKind kind) {
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.currentToken().isStructStart()) {
                throw wrong(field, kind);
            }
        }
    }

    @Override
    double real(String field) {
        return switch (in.currentToken()) {
            case VALUE_TRUE -> 1;
            case VALUE_FALSE -> 0;
            default -> super.real(field);
        };
    }

    @Override
    double real(String field, double number, FieldKind kind) {
        if (encoding == Encoding.JSON && Double.isInfinite(number) && !in.getString().endsWith("Infinity")) {
            throw wrong(field, kind);
        }
        return number;
    }

    @Override
    double number(String field, String text, FieldKind kind) {
        return super.number(field, text.replace(",", ""), kind);
    }

    @Override
    int integer(String field, String text) {
        try {
            return Integer.parseInt(text.trim());
        } catch (NumberFormatException noInteger) {
            throw wrong(field, FieldKind.INTEGER);
        }
    }

    @Override
    int rounded(String field, double number) {
        if (encoding == Encoding.JSON) {
            throw wrong(field, FieldKind.INTEGER);
        }
        return whole(field, Math.rint(number));
    }

    /** A number as a real server spells it: 5.5, 1E+20. */
    private static String spelled(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        BigDecimal decimal = BigDecimal.valueOf(number).stripTrailingZeros();
        boolean plain = number == 0 || Math.abs(number) >= 1e-5 && Math.abs(number) < 1e15;
        return plain ? decimal.toPlainString() : decimal.toString();
    }

    private static @Nullable UUID withOrWithoutDashes(String text) {
        return dashed(text.length() == HEX_DIGITS ? HEX.matcher(text).replaceFirst("$1-$2-$3-$4-$5") : text);
    }
}
