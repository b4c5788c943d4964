package dispatcher.guest.python;

import java.nio.ByteBuffer;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/** The end of what was written to it, in memory; whoever writes never waits. Safe for use by several threads. */
final class StackText implements SeekableByteChannel {
    private static final int MOST = 16 << 10;

    private final byte[] kept = new byte[MOST];
    private long written;

    /** What came since the last time, at most its last 16 KiB. */
    synchronized String take() {
        int length = (int) Math.min(MOST, written);
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = kept[(int) ((written - length + i) % MOST)];
        }
        written = 0;
        return new String(text, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized int write(ByteBuffer source) {
        int count = source.remaining();
        while (source.hasRemaining()) {
            kept[(int) (written++ % MOST)] = source.get();
        }
        return count;
    }

    @Override
    public synchronized long position() {
        return written;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        return this;
    }

    @Override
    public synchronized long size() {
        return written;
    }

    @Override
    public int read(ByteBuffer target) {
        throw new NonReadableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        return this;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
