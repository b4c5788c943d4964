package dispatcher.host.codec.fast;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Writes real numbers as JSON has them: like {@link Float#toString} and {@link Double#toString}, what is not finite as a text. */
final class Reals {
    private static final int PLAIN = 10_000_000;

    private Reals() {}

    /** Gives where it ended. */
    static int writeDouble(double number, byte[] out, int at) {
        return number == (int) number && Math.abs(number) < PLAIN
                ? writeWhole((int) number, Double.doubleToRawLongBits(number) < 0, out, at)
                : writeAscii(spelled(number), out, at);
    }

    /** Gives where it ended. */
    static int writeSingle(float number, byte[] out, int at) {
        if (number == (int) number && Math.abs(number) < PLAIN) {
            return writeWhole((int) number, Float.floatToRawIntBits(number) < 0, out, at);
        }
        float size = Math.abs(number);
        if (!(size >= Float.MIN_NORMAL && size <= Float.MAX_VALUE)) {
            return writeAscii(Float.isFinite(number) ? Float.toString(number) : spelled(number), out, at);
        }
        out[at] = '-';
        return writeNormal(Float.floatToRawIntBits(size), out, number < 0 ? at + 1 : at);
    }

    /** The double that is spelled like a single. */
    static double likeSingle(float number) {
        return Double.parseDouble(Float.toString(number));
    }

    private static int writeNormal(int bits, byte[] out, int at) {
        long shortest = ShortestSingle.of(bits);
        int digits = (int) (shortest >> 8);
        int exponent = (byte) shortest;
        while (digits % 10 == 0) {
            digits /= 10;
            exponent++;
        }
        int count = Digits.count(digits);
        int point = count + exponent;
        return point > -3 && point <= 7
                ? writePlain(digits, count, point, out, at)
                : writeScientific(digits, count, point - 1, out, at);
    }

    private static int writePlain(int digits, int count, int point, byte[] out, int at) {
        int end = at + count + 1;
        if (point <= 0) {
            out[at] = '0';
            out[at + 1] = '.';
            Digits.write(digits, out, at + 2, end + 1 - point);
            return end + 1 - point;
        }
        Digits.write(digits, out, at + 1, end);
        for (int i = at; i < at + point; i++) {
            out[i] = out[i + 1];
        }
        out[at + point] = '.';
        return end;
    }

    private static int writeScientific(int digits, int count, int exponent, byte[] out, int at) {
        int end = at + count + 1;
        Digits.write(digits, out, at + 1, end);
        out[at] = out[at + 1];
        out[at + 1] = '.';
        if (count == 1) {
            out[end++] = '0';
        }
        out[end] = 'E';
        return Digits.write(exponent, out, end + 1);
    }

    private static int writeWhole(int number, boolean negative, byte[] out, int at) {
        out[at] = '-';
        int end = Digits.writeUnsigned(Math.abs(number), out, negative ? at + 1 : at);
        out[end] = '.';
        out[end + 1] = '0';
        return end + 2;
    }

    private static String spelled(double number) {
        String text = Double.toString(number);
        return Double.isFinite(number) ? text : '"' + text + '"';
    }

    private static int writeAscii(String text, byte[] out, int at) {
        byte[] bytes = text.getBytes(US_ASCII);
        System.arraycopy(bytes, 0, out, at, bytes.length);
        return at + bytes.length;
    }
}
