package dispatcher.host.region.request;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reals as text, in the forms of the real server's platform. */
final class Reals {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d[\\d,]*(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,9})?");
    private static final MathContext DIGITS = new MathContext(15);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/yyyy HH:mm:ss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Reals() {}

    /** Blanks around it are allowed, and commas, which count for nothing: "21,5" is 215. */
    static double parse(TokenReader in) {
        String text = in.text.strip();
        switch (text) {
            case "NaN" -> {
                return Double.NaN;
            }
            case "Infinity" -> {
                return Double.POSITIVE_INFINITY;
            }
            case "-Infinity" -> {
                return Double.NEGATIVE_INFINITY;
            }
            default -> {
                return parseNumber(in, text);
            }
        }
    }

    /** At most 15 digits; with an exponent of two digits at least where it is below -5 or above 14. */
    static String format(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
            return value == 0 ? "0" : Double.toString(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -5 && exponent < 15) {
            return rounded.toPlainString();
        }
        String mantissa = rounded.movePointLeft(exponent).toPlainString();
        return mantissa + 'E' + (exponent < 0 ? '-' : '+') + "%02d".formatted(Math.abs(exponent));
    }

    static String formatDate(long millis) {
        return DATE.format(Instant.ofEpochMilli(Math.clamp(millis, -62_135_596_800_000L, 253_402_300_799_999L)));
    }

    private static double parseNumber(TokenReader in, String text) {
        if (text.length() > 400 || !NUMBER.matcher(text).matches()) {
            throw Values.unfit(in, "a number");
        }
        double value = Double.parseDouble(text.replace(",", ""));
        if (Double.isInfinite(value)) {
            throw Values.unfit(in, "a number of this size");
        }
        return value;
    }
}
