package dispatcher.host.codec.fast;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Reads numbers of JSON. Those of which digits and power of ten are exact as doubles need one division or multiplication. */
final class JsonNumbers {
    private static final double[] POWERS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
            1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    private static final long EXACT = 1L << 53;
    private static final int MOST_DIGITS = 18;
    private static final int LONGEST = 40;

    private final Source source;
    private final byte[] in;

    JsonNumbers(Source source) {
        this.source = source;
        this.in = source.in;
    }

    double real() {
        int start = source.at;
        boolean negative = takes('-');
        int first = source.at;
        long digits = digits(0);
        int count = source.at - first;
        Unusual.unless(count == 1 || count > 1 && in[first] != '0');
        int exponent = 0;
        if (takes('.')) {
            int point = source.at;
            digits = digits(digits);
            exponent = point - source.at;
            count -= exponent;
            Unusual.unless(exponent < 0);
        } else if (!isExponent()) {
            return whole(digits, count, negative);
        }
        if (isExponent()) {
            exponent += exponent();
        }
        double size = count <= MOST_DIGITS && digits < EXACT && Math.abs(exponent) < POWERS.length
                ? scaled(digits, exponent)
                : parsed(start);
        return negative ? -size : size;
    }

    int integer() {
        boolean negative = takes('-');
        int first = source.at;
        long digits = digits(0);
        int count = source.at - first;
        Unusual.unless(count == 1 || count > 1 && count <= MOST_DIGITS && in[first] != '0');
        long value = negative ? -digits : digits;
        Unusual.unless(value == (int) value && isEnd());
        return (int) value;
    }

    /** Readers differ in what a zero with a minus and without a point is. */
    private static double whole(long digits, int count, boolean negative) {
        Unusual.unless(count <= MOST_DIGITS && digits < EXACT && !(negative && digits == 0));
        return negative ? -digits : digits;
    }

    private static double scaled(long digits, int exponent) {
        return exponent < 0 ? digits / POWERS[-exponent] : digits * POWERS[exponent];
    }

    private double parsed(int start) {
        int length = source.at - start;
        Unusual.unless(length <= LONGEST);
        double number = Double.parseDouble(new String(in, start, length, ISO_8859_1));
        Unusual.unless(Double.isFinite(number));
        return Math.abs(number);
    }

    /** Reads digits behind others; more than fit make a number that is of no use. */
    private long digits(long before) {
        long digits = before;
        int at = source.at;
        while (at < in.length && isDigit(in[at])) {
            digits = digits * 10 + (in[at++] - '0');
        }
        source.at = at;
        return digits;
    }

    private int exponent() {
        source.at++;
        boolean negative = takes('-');
        if (!negative) {
            takes('+');
        }
        int start = source.at;
        long exponent = digits(0);
        Unusual.unless(source.at > start && source.at - start < 4);
        return (int) (negative ? -exponent : exponent);
    }

    private boolean isExponent() {
        return source.at < in.length && (in[source.at] | ' ') == 'e';
    }

    private boolean isEnd() {
        return source.at < in.length && in[source.at] != '.' && !isExponent();
    }

    private boolean takes(char c) {
        boolean here = source.at < in.length && in[source.at] == c;
        source.at += here ? 1 : 0;
        return here;
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }
}
