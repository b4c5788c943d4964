package dispatcher.host.transport;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.DatagramPacket;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Sends datagrams to one address; no answer ever comes. Safe for use by several threads. */
public final class DatagramSender implements AutoCloseable {
    /** What a real server reads of a datagram, in bytes (seen on a real server). */
    public static final int MAXIMUM = 1_024;

    private final InetSocketAddress target;
    private final Channel channel;
    // a channel that closes stays open for a moment, and is not writable then
    private volatile boolean closed;

    private DatagramSender(InetSocketAddress target, Channel channel) {
        this.target = target;
        this.channel = channel;
    }

    /**
     * Opens a socket on a free port.
     *
     * @return fails with a {@link DispatcherException}: UNREACHABLE, the target's host name is not known or no socket can be had
     */
    public static CompletableFuture<DatagramSender> open(InetSocketAddress target) {
        if (target.isUnresolved()) {
            return CompletableFuture.failedFuture(unreachable(target, "the host name is not known", null));
        }
        Bootstrap bootstrap = new Bootstrap().handler(new ChannelInboundHandlerAdapter());
        return Bound.datagrams(bootstrap, new InetSocketAddress(0), cause -> unreachable(target, cause))
                .thenApply(channel -> new DatagramSender(target, channel));
    }

    /**
     * Sends one datagram.
     *
     * @param text ASCII, at most {@value #MAXIMUM} bytes
     * @return completes when the system has taken it, which does not mean that it arrives; fails with a
     *     {@link DispatcherException}: TOO_LARGE, DENIED (more are waiting than the network takes), UNREACHABLE
     */
    public CompletableFuture<Void> send(byte[] text) {
        if (text.length > MAXIMUM) {
            return CompletableFuture.failedFuture(tooLarge(text.length));
        } else if (!closed && channel.isOpen() && !channel.isWritable()) {
            return CompletableFuture.failedFuture(tooFast());
        }
        DatagramPacket packet = new DatagramPacket(Unpooled.wrappedBuffer(text), target);
        return Bound.when(channel.writeAndFlush(packet), cause -> unreachable(target, cause));
    }

    /** Closes the socket, without waiting; closing twice does nothing. */
    @Override
    public void close() {
        closed = true;
        channel.close();
    }

    private static DispatcherException tooLarge(int length) {
        return new DispatcherException(
                FailureKind.TOO_LARGE,
                "The request is " + length + " bytes long, and a region reads only the first " + MAXIMUM
                        + " bytes of a datagram: it would cut it and drop it without a word.",
                "Send it over HTTP, or split it.");
    }

    private DispatcherException tooFast() {
        return new DispatcherException(
                FailureKind.DENIED,
                "Datagrams to " + target
                        + " are handed over faster than the network takes them; this one was not sent.",
                "Send fewer, or several updates in one.");
    }

    private static DispatcherException unreachable(InetSocketAddress target, Throwable cause) {
        return unreachable(target, HttpFailures.reason(cause), cause);
    }

    private static DispatcherException unreachable(InetSocketAddress target, String reason, @Nullable Throwable cause) {
        return new DispatcherException(
                FailureKind.UNREACHABLE,
                "No datagram can be sent to " + target + " (" + reason + ").",
                "Check the address that the region names for datagrams, or send over HTTP.",
                cause);
    }
}
