package dispatcher.bridge.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.function.LongConsumer;

/**
 * What waits to be written to the other end. Whoever has something writes it himself as far as the socket takes it; the rest follows
 * when the socket is ready again. Never blocks; safe for use by several threads.
 */
public final class Outbox {
    private record Entry(ByteBuffer bytes, Runnable written) {}

    private final SocketChannel channel;
    private final Runnable full;
    private final ArrayDeque<Entry> waiting = new ArrayDeque<>();
    private final LongConsumer more;
    private volatile long bytes;
    private boolean closed;

    /** @param full is called when the socket takes no more; {@link #flush} is to be called when it does */
    public Outbox(SocketChannel channel, Runnable full) {
        this(channel, full, _ -> {});
    }

    /** @param more is told how many bytes more wait than before, below 0 fewer; it must not wait for anything */
    public Outbox(SocketChannel channel, Runnable full, LongConsumer more) {
        this.channel = channel;
        this.full = full;
        this.more = more;
    }

    /** Forgets what waits; from now on nothing can be sent. */
    public synchronized void close() {
        closed = true;
        waiting.clear();
        grow(-bytes);
    }

    /** How many bytes wait. */
    public long waiting() {
        return bytes;
    }

    /** Writes a frame, now or later; then calls {@code written}. */
    public void send(byte[] frame, Runnable written) throws IOException {
        synchronized (this) {
            if (closed) {
                throw new ClosedChannelException();
            }
            grow(frame.length);
            waiting.add(new Entry(ByteBuffer.wrap(frame), written));
            if (waiting.size() > 1) {
                return;
            }
        }
        flush();
    }

    /** Writes what waits; true when nothing is left. */
    public boolean flush() throws IOException {
        ArrayDeque<Runnable> written = new ArrayDeque<>();
        boolean empty;
        synchronized (this) {
            while (!waiting.isEmpty() && writeFirst()) {
                written.add(waiting.remove().written());
            }
            empty = waiting.isEmpty();
        }
        written.forEach(Runnable::run);
        if (!empty) {
            full.run();
        }
        return empty;
    }

    private boolean writeFirst() throws IOException {
        ByteBuffer first = waiting.element().bytes();
        grow(-channel.write(first));
        return !first.hasRemaining();
    }

    private void grow(long by) {
        bytes += by;
        more.accept(by);
    }
}
