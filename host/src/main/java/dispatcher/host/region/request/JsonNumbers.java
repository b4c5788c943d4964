package dispatcher.host.region.request;

import java.math.BigInteger;

/** Reads numbers: decimal, hexadecimal ({@code 0x10}) and octal ({@code 010} is 8). */
final class JsonNumbers {
    private static final double[] POWERS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
            1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    private static final long EXACT = 1L << 53;

    private final JsonSource in;

    JsonNumbers(JsonSource in) {
        this.in = in;
    }

    void read(TokenReader to) {
        int mark = in.mark();
        if (!readPlain(to)) {
            in.goTo(mark);
            readAny(to);
        }
    }

    /** The common case without an object: digits, perhaps a point, exact in a double. */
    private boolean readPlain(TokenReader to) {
        boolean negative = in.peek() == '-';
        if (negative) {
            in.take();
        }
        int start = in.mark();
        long digits = 0;
        int point = -1;
        while (in.hasMore()) {
            char c = in.peek();
            if (c >= '0' && c <= '9' && digits < EXACT / 10) {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point < 0) {
                point = in.mark();
            } else {
                break;
            }
            in.take();
        }
        return isComplete(start, point) && set(to, negative ? -digits : digits, negative && digits == 0, point);
    }

    private boolean isComplete(int start, int point) {
        int length = in.mark() - start;
        boolean leadingZero = length > 1 && in.at(start) == '0' && point != start + 1;
        boolean ended = !in.hasMore() || ",]} \r\n\t".indexOf(in.peek()) >= 0;
        return length > (point < 0 ? 0 : 1) && !leadingZero && ended;
    }

    private boolean set(TokenReader to, long digits, boolean negativeZero, int point) {
        if (point < 0) {
            return to.setInteger(digits);
        }
        int decimals = in.mark() - point - 1;
        if (decimals >= POWERS.length) {
            return false;
        }
        return to.setFloat(negativeZero ? -0.0 : digits / POWERS[decimals]);
    }

    private void readAny(TokenReader to) {
        int start = in.mark();
        while (in.hasMore() && "-+.xX".indexOf(in.peek()) >= 0
                || in.hasMore() && in.peek() < 128 && Character.digit(in.peek(), 16) >= 0) {
            in.take();
        }
        in.expectSeparator();
        String literal = in.since(start);
        try {
            if (isOtherBase(literal)) {
                to.setInteger(readOtherBase(literal));
            } else {
                readDecimal(literal, to);
            }
        } catch (NumberFormatException _) {
            throw Refusal.fatal("'" + literal + "' is no number" + in.place() + ".");
        }
    }

    private static boolean isOtherBase(String literal) {
        return literal.length() > 1 && literal.charAt(0) == '0' && ".eE".indexOf(literal.charAt(1)) < 0;
    }

    private static long readOtherBase(String literal) {
        boolean hexadecimal = literal.startsWith("0x") || literal.startsWith("0X");
        return Long.parseUnsignedLong(literal.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 8);
    }

    private static void readDecimal(String literal, TokenReader to) {
        boolean isInteger = literal.indexOf('.') < 0 && literal.indexOf('e') < 0 && literal.indexOf('E') < 0;
        if (!isInteger) {
            to.setFloat(readReal(literal));
        } else if (literal.length() < 19) {
            to.setInteger(Long.parseLong(literal));
        } else {
            setHuge(literal, to);
        }
    }

    private static void setHuge(String literal, TokenReader to) {
        if (literal.length() > 400) {
            throw new NumberFormatException();
        }
        BigInteger value = new BigInteger(literal);
        to.setInteger(value.longValue());
        to.isHuge = value.bitLength() > 63;
        to.number = value.doubleValue();
        to.text = value.toString();
    }

    private static double readReal(String literal) {
        char last = literal.charAt(literal.length() - 1);
        if (last == 'd' || last == 'D' || last == 'f' || last == 'F') {
            throw new NumberFormatException();
        }
        double value = Double.parseDouble(literal);
        if (Double.isInfinite(value)) {
            throw new NumberFormatException();
        }
        return value;
    }
}
