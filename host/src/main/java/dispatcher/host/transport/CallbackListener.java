package dispatcher.host.transport;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.FixedRecvByteBufAllocator;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.DatagramPacket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Listens for the datagrams that a region sends to an endpoint. Safe for use by several threads. */
public final class CallbackListener implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(CallbackListener.class.getName());
    private static final int LARGEST_DATAGRAM = 65_536;
    /** The system may give less; callbacks come in bursts, and what does not fit is lost. */
    private static final int SOCKET_BUFFER = 8 << 20;

    private final Channel channel;

    private CallbackListener(Channel channel) {
        this.channel = channel;
    }

    /**
     * Binds a free port.
     *
     * @param address the local address that faces the region
     * @param consumer gets each datagram on an I/O thread, in order of arrival; must not block
     * @return fails with a {@link DispatcherException}: UNREACHABLE, the port cannot be had
     */
    public static CompletableFuture<CallbackListener> open(InetAddress address, Consumer<byte[]> consumer) {
        Bootstrap bootstrap = new Bootstrap()
                .option(ChannelOption.SO_RCVBUF, SOCKET_BUFFER)
                .option(ChannelOption.RECVBUF_ALLOCATOR,
                        new FixedRecvByteBufAllocator(LARGEST_DATAGRAM).maxMessagesPerRead(64))
                .handler(new Receiver(consumer));
        return Bound.datagrams(bootstrap, new InetSocketAddress(address, 0), cause -> noPort(address, cause))
                .thenApply(CallbackListener::new);
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return (InetSocketAddress) channel.localAddress();
    }

    /** Closes the socket, without waiting; closing twice does nothing. */
    @Override
    public void close() {
        channel.close();
    }

    private static DispatcherException noPort(InetAddress address, Throwable cause) {
        return new DispatcherException(
                FailureKind.UNREACHABLE,
                "No port for callbacks can be had on " + address.getHostAddress() + " (" + HttpFailures.reason(cause)
                        + ").",
                "Check that this machine still has that address.",
                cause);
    }

    /** Hands datagrams on; whatever one of them does must not end the listening. */
    private static final class Receiver extends SimpleChannelInboundHandler<DatagramPacket> {
        private final Consumer<byte[]> consumer;

        Receiver(Consumer<byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, DatagramPacket packet) {
            consumer.accept(ByteBufUtil.getBytes(packet.content()));
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable thrown) {
            LOG.log(System.Logger.Level.WARNING, "A callback was lost", thrown);
        }
    }
}
