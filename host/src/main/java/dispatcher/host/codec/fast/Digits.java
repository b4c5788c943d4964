package dispatcher.host.codec.fast;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Writes decimal digits. */
final class Digits {
    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final short[] PAIRS = pairs();

    private Digits() {}

    /** Gives where it ended. */
    static int write(int number, byte[] out, int at) {
        Unusual.unless(number != Integer.MIN_VALUE);
        out[at] = '-';
        return writeUnsigned(Math.abs(number), out, number < 0 ? at + 1 : at);
    }

    /** Writes a number that is not negative; gives where it ended. */
    static int writeUnsigned(int number, byte[] out, int at) {
        int end = at + count(number);
        write(number, out, at, end);
        return end;
    }

    /** Writes the last digits of a number that is not negative up to an end, with zeros in front where it has not so many. */
    static void write(int number, byte[] out, int from, int end) {
        int rest = number;
        int at = end;
        while (at - from >= 2) {
            int upper = rest / 100;
            at -= 2;
            SHORTS.set(out, at, PAIRS[rest - upper * 100]);
            rest = upper;
        }
        if (at > from) {
            out[from] = (byte) ('0' + rest % 10);
        }
    }

    /** How many digits a number has that is not negative. */
    static int count(int number) {
        if (number < 10_000) {
            return number < 100 ? number < 10 ? 1 : 2 : number < 1_000 ? 3 : 4;
        }
        if (number < 100_000_000) {
            return number < 1_000_000 ? number < 100_000 ? 5 : 6 : number < 10_000_000 ? 7 : 8;
        }
        return number < 1_000_000_000 ? 9 : 10;
    }

    private static short[] pairs() {
        short[] pairs = new short[100];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (short) ('0' + i / 10 << 8 | '0' + i % 10);
        }
        return pairs;
    }
}
