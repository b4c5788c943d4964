package dispatcher.host.view.server;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.timeout.IdleStateHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Serves the page and its sockets on one port of the loopback address. Safe for use by several threads. */
public final class PageServer implements AutoCloseable {
    private static final int LONGEST_REQUEST = 16 << 10;
    private static final List<String> NAMES = List.of("127.0.0.1", "localhost", "[::1]");
    /** Browsers leave this one out of what they ask for. */
    private static final int USUAL_PORT = 80;
    /** Half the time that a browser may be silent. */
    static final Duration SILENCE = Duration.ofSeconds(20);
    /** The system would keep megabytes of the past for a browser that does not keep up. */
    private static final int SYSTEM_BUFFER = 256 << 10;
    /** What may wait for one browser; what is newer takes the place of what could not be sent. */
    private static final WriteBufferWaterMark WAITING = new WriteBufferWaterMark(64 << 10, 256 << 10);

    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, new DefaultThreadFactory("view-io", true),
            NioIoHandler.newFactory());
    private final Token token = Token.random();
    private final PageFiles files = new PageFiles();
    private final Channel channel;

    private PageServer(int port, Duration silence, Function<Line, Visitor> visitors) {
        Lobby lobby = new Lobby(visitors);
        ChannelFuture bound = new ServerBootstrap().group(group).channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.TCP_NODELAY, true).childOption(ChannelOption.SO_SNDBUF, SYSTEM_BUFFER)
                .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, WAITING)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel connection) {
                        connection.pipeline().addLast(new HttpServerCodec(), new HttpObjectAggregator(LONGEST_REQUEST),
                                watch(silence),
                                new PageHandler(gate(((InetSocketAddress) connection.localAddress()).getPort()), files,
                                        lobby));
                    }
                }).bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)).awaitUninterruptibly();
        channel = bound.channel();
        if (!bound.isSuccess()) {
            close();
            throw new DispatcherException(FailureKind.WRONG_ARGUMENT,
                    "The view cannot listen on port " + port + ": " + bound.cause().getMessage() + '.',
                    "Name another port, or none for any free one.");
        }
    }

    /**
     * Begins to listen.
     *
     * @param port 0: any free one
     * @param visitors is told of each browser that comes in with the token
     * @throws DispatcherException WRONG_ARGUMENT: the port is taken
     */
    public static PageServer start(int port, Function<Line, Visitor> visitors) {
        return start(port, SILENCE, visitors);
    }

    /** @param silence after which a browser is asked whether it is there, and after as long again sent away */
    static PageServer start(int port, Duration silence, Function<Line, Visitor> visitors) {
        return new PageServer(port, silence, visitors);
    }

    /** What to open in a browser. The token stands behind a #, which browsers tell nobody. */
    public String address() {
        return "http://127.0.0.1:" + port() + "/#" + token.text();
    }

    /** The port. */
    public int port() {
        return ((InetSocketAddress) channel.localAddress()).getPort();
    }

    /** Sends all browsers away and gives the port back. */
    @Override
    public void close() {
        channel.close().awaitUninterruptibly(1, TimeUnit.SECONDS);
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(2, TimeUnit.SECONDS);
    }

    /** Tells of each silence that is as long. */
    static IdleStateHandler watch(Duration silence) {
        return new IdleStateHandler(silence.toMillis(), 0, 0, TimeUnit.MILLISECONDS);
    }

    private Gate gate(int port) {
        return new Gate(NAMES.stream().flatMap(name -> port == USUAL_PORT
                ? Stream.of(name, name + ':' + port)
                : Stream.of(name + ':' + port)).collect(Collectors.toSet()), token);
    }
}
