package dispatcher.guest;

import java.nio.ByteBuffer;

/** Reads bytes that are in memory as a file is read. */
public final class BytesChannel extends ReadChannel {
    private final byte[] bytes;

    /** At the beginning of some bytes, which are not copied. */
    public BytesChannel(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    int read(ByteBuffer target, long from) {
        if (from >= bytes.length) {
            return -1;
        }
        int count = (int) Math.min(target.remaining(), bytes.length - from);
        target.put(bytes, (int) from, count);
        return count;
    }

    @Override
    public long size() {
        return bytes.length;
    }
}
