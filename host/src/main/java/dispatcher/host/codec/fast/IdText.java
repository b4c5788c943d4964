package dispatcher.host.codec.fast;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.UUID;

/**
 * Ids as 36 bytes with dashes in lower case. Eight digits are one number of 64 bits, a byte for each, and are all worked on at
 * once.
 */
final class IdText {
    static final int LENGTH = 36;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long NIBBLES = 0x0F * ONES;
    /** What has to be added to '0' + 10 to get 'a'. */
    private static final int LETTERS = 'a' - '0' - 10;

    private IdText() {}

    static void write(UUID id, byte[] out, int at) {
        long high = id.getMostSignificantBits();
        long low = id.getLeastSignificantBits();
        long middle = spelled((int) high);
        long last = spelled((int) (low >>> 32));
        LONGS.set(out, at, spelled((int) (high >>> 32)));
        out[at + 8] = '-';
        INTS.set(out, at + 9, (int) (middle >>> 32));
        out[at + 13] = '-';
        INTS.set(out, at + 14, (int) middle);
        out[at + 18] = '-';
        INTS.set(out, at + 19, (int) (last >>> 32));
        out[at + 23] = '-';
        INTS.set(out, at + 24, (int) last);
        LONGS.set(out, at + 28, spelled((int) low));
    }

    /** The id whose text stands there. */
    static UUID read(byte[] in, int at) {
        Unusual.unless(at + LENGTH <= in.length && in[at + 8] == '-' && in[at + 13] == '-' && in[at + 18] == '-'
                && in[at + 23] == '-');
        long first = value((long) LONGS.get(in, at));
        long middle = value(joined((int) INTS.get(in, at + 9), (int) INTS.get(in, at + 14)));
        long last = value(joined((int) INTS.get(in, at + 19), (int) INTS.get(in, at + 24)));
        return new UUID(first << 32 | middle, last << 32 | value((long) LONGS.get(in, at + 28)));
    }

    private static long joined(int high, int low) {
        return (long) high << 32 | low & 0xFFFF_FFFFL;
    }

    private static long spelled(int bits) {
        long digits = bits & 0xFFFF_FFFFL;
        digits = (digits | digits << 16) & 0x0000_FFFF_0000_FFFFL;
        digits = (digits | digits << 8) & 0x00FF_00FF_00FF_00FFL;
        return spelled((digits | digits << 4) & NIBBLES);
    }

    private static long spelled(long digits) {
        long aboveNine = digits + 6 * ONES >>> 4 & ONES;
        return digits + '0' * ONES + aboveNine * LETTERS;
    }

    private static long value(long text) {
        long digits = (text & NIBBLES) + (text >>> 6 & ONES) * 9 & NIBBLES;
        Unusual.unless(spelled(digits) == text);
        digits = (digits | digits >>> 4) & 0x00FF_00FF_00FF_00FFL;
        digits = (digits | digits >>> 8) & 0x0000_FFFF_0000_FFFFL;
        return (digits | digits >>> 16) & 0xFFFF_FFFFL;
    }
}
