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
        if (isZero(start)) {
            source.at = start + 3;
            return 0;
        }
        boolean negative = takes('-');
        int first = source.at;
        int at = first;
        long digits = 0;
        for (; isDigit(at); at++) {
            digits = digits * 10 + (in[at] - '0');
        }
        int point = at;
        if (at < in.length && in[at] == '.') {
            for (at++; isDigit(at); at++) {
                digits = digits * 10 + (in[at] - '0');
            }
        }
        source.at = at;
        Unusual.unless(point == first + 1 || point > first && in[first] != '0');
        double size = at == point && !isExponent()
                ? whole(digits, point - first, negative)
                : fraction(start, first, point, digits);
        return negative ? -size : size;
    }

    /** A number with a point, an exponent or both; what was read of it are its digits. */
    private double fraction(int start, int first, int point, long digits) {
        int behind = source.at - point - 1;
        Unusual.unless(behind != 0);
        int count = source.at - first - (behind > 0 ? 1 : 0);
        int exponent = isExponent() ? exponent() : 0;
        exponent -= Math.max(behind, 0);
        return count <= MOST_DIGITS && digits < EXACT && Math.abs(exponent) < POWERS.length
                ? scaled(digits, exponent)
                : parsed(start);
    }

    int integer() {
        boolean negative = takes('-');
        int first = source.at;
        long digits = digits();
        int count = source.at - first;
        Unusual.unless(count == 1 || count > 1 && count <= MOST_DIGITS && in[first] != '0');
        long value = negative ? -digits : digits;
        Unusual.unless(value == (int) value && isEnd());
        return (int) value;
    }

    /** Readers differ in what a zero with a minus and without a point is. */
    private static double whole(long digits, int count, boolean negative) {
        Unusual.unless(count <= MOST_DIGITS && digits < EXACT && !(negative && digits == 0));
        return digits;
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

    /** Reads digits; more than fit make a number that is of no use. */
    private long digits() {
        long digits = 0;
        int at = source.at;
        for (; isDigit(at); at++) {
            digits = digits * 10 + (in[at] - '0');
        }
        source.at = at;
        return digits;
    }

    /** Most numbers of what stands upright or does not move are 0.0. */
    private boolean isZero(int at) {
        return at + 3 < in.length && in[at] == '0' && in[at + 1] == '.' && in[at + 2] == '0'
                && (in[at + 3] == ',' || in[at + 3] == ']');
    }

    private boolean isDigit(int at) {
        return at < in.length && in[at] >= '0' && in[at] <= '9';
    }

    private int exponent() {
        source.at++;
        boolean negative = takes('-');
        if (!negative) {
            takes('+');
        }
        int start = source.at;
        long exponent = digits();
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
}
