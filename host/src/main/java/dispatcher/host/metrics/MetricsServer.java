package dispatcher.host.metrics;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.timeout.ReadTimeoutHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Answers {@code GET /metrics} to programs on this machine. Safe for use by several threads. */
public final class MetricsServer implements AutoCloseable {
    private static final int LARGEST_REQUEST = 8_192;
    private static final int PATIENCE_SECONDS = 60;

    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(1,
            new DefaultThreadFactory("metrics", true), NioIoHandler.newFactory());
    private final Channel channel;

    private MetricsServer(int port, Supplier<String> text) {
        channel = new ServerBootstrap().group(group).channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel accepted) {
                        accepted.pipeline().addLast(new ReadTimeoutHandler(PATIENCE_SECONDS), new HttpServerCodec(),
                                new HttpObjectAggregator(LARGEST_REQUEST), new MetricsPage(text));
                    }
                }).bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)).syncUninterruptibly().channel();
    }

    /**
     * Listens on the loopback address.
     *
     * @param port 0: any free one
     * @param text gives what to answer
     * @throws DispatcherException UNREACHABLE: the port is taken
     */
    public static MetricsServer start(int port, Supplier<String> text) {
        try {
            return new MetricsServer(port, text);
        } catch (Exception e) {
            throw new DispatcherException(FailureKind.UNREACHABLE,
                    "The port " + port + " for metrics cannot be opened: " + e.getMessage() + ".",
                    "Another program may use it; choose another one, or 0 for any free one.", e);
        }
    }

    /** Where it listens. */
    public String url() {
        return "http://127.0.0.1:" + address().getPort() + "/metrics";
    }

    InetSocketAddress address() {
        return (InetSocketAddress) channel.localAddress();
    }

    @Override
    public void close() {
        channel.close();
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }
}
