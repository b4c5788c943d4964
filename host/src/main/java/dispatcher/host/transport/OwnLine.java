package dispatcher.host.transport;

import io.netty.channel.EventLoop;
import io.netty.channel.ManualIoEventLoop;
import io.netty.channel.nio.NioIoHandler;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A connection that one thread serves by itself while it waits for an answer, so that no other has to be woken for a request, nor
 * to wake it for the answer. It takes one request at a time, and only of that thread; the first go elsewhere, since who asks seldom
 * needs no connection of its own. Of the thread that made it only, but for {@link #isBusy} and {@link #wake}.
 */
public final class OwnLine implements AutoCloseable {
    /** Requests after which it connects. */
    private static final int SELDOM = 16;
    private static final Duration CONNECTING = Duration.ofMillis(100);

    private final Thread owner = Thread.currentThread();
    private final Function<EventLoop, HttpTransport> made;
    private volatile @Nullable Served served;
    private volatile @Nullable CompletableFuture<byte[]> underWay;
    private int requests;
    private boolean closed;

    private record Served(ManualIoEventLoop loop, HttpTransport transport) {}

    /** @param made makes the transport whose I/O thread is the present one */
    OwnLine(Function<EventLoop, HttpTransport> made) {
        this.made = made;
    }

    /** Sends a request of the present thread, where that can be done at once; null: it has to go elsewhere. */
    @Nullable
    CompletableFuture<byte[]> post(byte[] body, String contentType) {
        Served open = Thread.currentThread() == owner && !closed && !isBusy() ? open() : null;
        if (open == null) {
            return null;
        }
        CompletableFuture<byte[]> answer = open.transport.post(body, contentType);
        underWay = answer;
        return answer;
    }

    private @Nullable Served open() {
        if (++requests < SELDOM) {
            return null;
        }
        Served open = served == null ? begin() : served;
        // The other side may have closed it since it was served.
        open.loop.runNow();
        if (open.transport.connections() == 0) {
            connect(open);
        }
        if (open.transport.connections() == 0) {
            requests = 0;
            return null;
        }
        return open;
    }

    private Served begin() {
        ManualIoEventLoop loop = new ManualIoEventLoop(owner, NioIoHandler.newFactory());
        Served begun = new Served(loop, made.apply(loop));
        served = begun;
        return begun;
    }

    private void connect(Served open) {
        CompletableFuture<?> connected = open.transport.connect();
        long end = System.nanoTime() + CONNECTING.toNanos();
        while (!connected.isDone() && System.nanoTime() < end) {
            open.loop.run(Math.max(1, end - System.nanoTime()));
        }
    }

    /** Whether an answer is outstanding, for which it has to be served. */
    public boolean isBusy() {
        CompletableFuture<byte[]> last = underWay;
        return last != null && !last.isDone();
    }

    /** Serves what is there; where nothing is, waits for it, at most so many nanoseconds, more than 0, or until {@link #wake}. */
    public void serve(long nanos) {
        Served open = served;
        if (open != null) {
            open.loop.run(nanos);
        }
    }

    /** Lets {@link #serve} return. Does nothing where the present thread is the one that serves. */
    public void wake() {
        Served open = served;
        if (open != null && Thread.currentThread() != owner) {
            open.loop.wakeup();
        }
    }

    /** Closes its connection; a request under way fails. */
    @Override
    public void close() {
        closed = true;
        Served open = served;
        if (open != null) {
            open.transport.close();
            open.loop.shutdownGracefully(0, 0, TimeUnit.NANOSECONDS);
            while (!open.loop.isTerminated()) {
                open.loop.runNow();
            }
        }
    }
}
