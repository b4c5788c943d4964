package dispatcher.host.codec.fast;

/** Writes integers as decimal digits. */
final class Digits {
    private static final byte[] PAIRS = pairs();

    private Digits() {}

    /** Gives where it ended. */
    static int write(int number, byte[] out, int at) {
        if (number < 0) {
            out[at] = '-';
            return writeUnsigned(Integer.toUnsignedLong(-number), out, at + 1);
        }
        return writeUnsigned(number, out, at);
    }

    /** Gives where it ended. */
    static int writeUnsigned(long number, byte[] out, int at) {
        int end = at + count(number);
        write(number, out, at, end);
        return end;
    }

    /** Writes the last digits of a number up to an end, with zeros in front where it has not so many. */
    static void write(long number, byte[] out, int from, int end) {
        int rest = (int) number;
        int at = end;
        if (number != rest) {
            long upper = number / 100;
            at = pair((int) (number - upper * 100), out, at);
            rest = (int) upper;
        }
        while (at - from >= 2) {
            int upper = rest / 100;
            at = pair(rest - upper * 100, out, at);
            rest = upper;
        }
        if (at > from) {
            out[from] = (byte) ('0' + rest % 10);
        }
    }

    /** How many digits a number has, which has no more than 10. */
    static int count(long number) {
        int count = 1;
        for (long bound = 10; number >= bound; bound *= 10) {
            count++;
        }
        return count;
    }

    private static int pair(int value, byte[] out, int end) {
        out[end - 2] = PAIRS[2 * value];
        out[end - 1] = PAIRS[2 * value + 1];
        return end - 2;
    }

    private static byte[] pairs() {
        byte[] pairs = new byte[200];
        for (int i = 0; i < 100; i++) {
            pairs[2 * i] = (byte) ('0' + i / 10);
            pairs[2 * i + 1] = (byte) ('0' + i % 10);
        }
        return pairs;
    }
}
