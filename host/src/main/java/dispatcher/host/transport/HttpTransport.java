package dispatcher.host.transport;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import io.netty.util.concurrent.Future;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Posts bytes to one URL over a few kept-alive HTTP/1.1 connections, each with one request at a time: a real server answers
 * requests that are sent ahead only up to a few kB (seen on a real server). Safe for use by several threads.
 *
 * <p>Everything happens on one I/O thread, so that nothing here needs a lock.
 */
public final class HttpTransport implements AutoCloseable {
    private final HttpOptions options;
    private final HttpFailures failures;
    private final RequestFrame frame;
    private final EventLoop loop = EventLoops.next();
    private final Connections connections;
    private volatile boolean closed;

    /**
     * Connects when the first request is sent.
     *
     * @throws DispatcherException WRONG_ARGUMENT: not an {@code http} or {@code https} URL with a host, or the authorities of
     *     the options cannot be read
     */
    public HttpTransport(URI url, HttpOptions options) {
        this(url, options, ByteBufAllocator.DEFAULT);
    }

    HttpTransport(URI url, HttpOptions options, ByteBufAllocator allocator) {
        this.options = options;
        this.failures = new HttpFailures(url);
        this.frame = new RequestFrame(url);
        this.connections = new Connections(
                address(url),
                Tls.of(url, options),
                options,
                loop,
                allocator,
                channel -> new Connection(this, channel, options.quickAcks()));
    }

    /**
     * Sends a request and gives the body of its answer, which has the same content type.
     *
     * @return fails with a {@link DispatcherException}: UNREACHABLE, TIMED_OUT, BAD_ANSWER, TOO_LARGE, or DENIED where it was
     *     not sent because too many wait or this is closed
     */
    public CompletableFuture<byte[]> post(byte[] body, String contentType) {
        Exchange exchange = new Exchange(body, contentType);
        loop.execute(() -> start(exchange));
        return exchange.answer();
    }

    /** The address from which the region is reached, as the newest connection has it; null before the first. */
    public @Nullable InetAddress localAddress() {
        return connections.localAddress();
    }

    /** Closes all connections; requests without an answer fail. Does not wait; closing twice does nothing. */
    @Override
    public void close() {
        closed = true;
        loop.execute(connections::close);
    }

    private void start(Exchange exchange) {
        exchange.timeoutBy(
                loop.schedule(() -> timeout(exchange), options.answerTimeout().toNanos(), TimeUnit.NANOSECONDS));
        dispatch(exchange);
    }

    void dispatch(Exchange exchange) {
        if (closed) {
            exchange.fail(failures.closed());
            return;
        }
        connections.acquire().addListener((Future<Channel> acquired) -> {
            if (!acquired.isSuccess()) {
                exchange.fail(notAcquired(acquired.cause()));
            } else if (exchange.isDone()) {
                connections.release(acquired.getNow());
            } else {
                Connection.of(acquired.getNow()).send(exchange);
            }
        });
    }

    private DispatcherException notAcquired(Throwable cause) {
        if (closed) {
            return failures.closed();
        }
        return cause instanceof IllegalStateException
                ? failures.lineFull(options.waiting())
                : failures.notConnected(cause);
    }

    private void timeout(Exchange exchange) {
        if (exchange.isDone()) {
            return;
        }
        Connection carrier = exchange.connection();
        if (carrier != null) {
            connections.doubt();
            carrier.abandon(exchange);
        }
        exchange.fail(failures.timedOut(exchange.isSent(), options.answerTimeout()));
    }

    /** How many connections are open, as far as was noticed. */
    int connections() {
        return connections.count();
    }

    void release(Channel channel) {
        connections.release(channel);
    }

    ByteBuf frame(ByteBufAllocator allocator, Exchange exchange) {
        return frame.write(allocator, exchange.body(), exchange.contentType());
    }

    HttpFailures failures() {
        return failures;
    }

    DispatcherException tooLarge() {
        return failures.tooLarge(options.maximumAnswer());
    }

    DispatcherException lost(boolean sent, @Nullable Throwable cause) {
        return closed ? failures.closedInFlight(sent) : failures.lost(sent, cause);
    }

    private static InetSocketAddress address(URI url) {
        boolean encrypted = "https".equalsIgnoreCase(url.getScheme());
        if (!encrypted && !"http".equalsIgnoreCase(url.getScheme()) || url.getHost() == null) {
            throw new DispatcherException(
                    FailureKind.WRONG_ARGUMENT,
                    url + " is not the URL of a region.",
                    "Write it like http://127.0.0.1:9000/Dispatcher/.");
        }
        return InetSocketAddress.createUnresolved(url.getHost(),
                url.getPort() < 0 ? encrypted ? 443 : 80 : url.getPort());
    }
}
