package dispatcher.host.codec.fast;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Eight bytes at a time: the first is the lowest of a word. */
final class Words {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Words() {}

    static long at(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    /** The bytes as words, the last of which may end with zeros. */
    static long[] of(byte[] bytes) {
        byte[] padded = Arrays.copyOf(bytes, (bytes.length + Long.BYTES - 1) / Long.BYTES * Long.BYTES);
        long[] words = new long[padded.length / Long.BYTES];
        Arrays.setAll(words, i -> at(padded, i * Long.BYTES));
        return words;
    }

    /** Writes words, and with them the zeros at the end of the last. */
    static void write(long[] words, byte[] out, int at) {
        for (int i = 0; i < words.length; i++) {
            LONGS.set(out, at + i * Long.BYTES, words[i]);
        }
    }

    /** Whether so many bytes stand there, of which these are the words. */
    static boolean stand(long[] words, int length, byte[] in, int at) {
        if (in.length - at < words.length * Long.BYTES) {
            return Arrays.equals(words, of(Arrays.copyOfRange(in, at, Math.min(in.length, at + length))));
        }
        int last = words.length - 1;
        for (int i = 0; i < last; i++) {
            if (at(in, at + i * Long.BYTES) != words[i]) {
                return false;
            }
        }
        int unused = (words.length * Long.BYTES - length) * Byte.SIZE;
        return (at(in, at + last * Long.BYTES) ^ words[last]) << unused == 0;
    }
}
