package dispatcher.host.region.server;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.FixedRecvByteBufAllocator;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The HTTP side: accepts connections, bounded in their number and in what they may be sending. */
final class HttpServer {
    static final int MAX_BODY = 64 * 1024 * 1024;

    private static final int MAX_CONNECTIONS = 2_000;
    private static final long MAX_RECEIVING = Math.max(2L * MAX_BODY, Runtime.getRuntime().maxMemory() / 8);

    private final Site site;
    private final HttpHeads heads = new HttpHeads();
    private final Map<ChannelHandlerContext, HttpConnection> connections = new ConcurrentHashMap<>();
    private final AtomicLong receiving = new AtomicLong();
    private volatile boolean splitsSegments;

    HttpServer(Site site) {
        this.site = site;
    }

    /** Listens on an address; the channel that listens is the caller's to close. */
    Channel bind(EventLoopGroup group, InetSocketAddress address) {
        return new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_REUSEADDR, true)
                .option(ChannelOption.SO_BACKLOG, 1024)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.RECVBUF_ALLOCATOR, new FixedRecvByteBufAllocator(HttpConnection.READ_SIZE))
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        channel.pipeline().addLast(new HttpConnection(HttpServer.this));
                    }
                })
                .bind(address)
                .syncUninterruptibly()
                .channel();
    }

    Site site() {
        return site;
    }

    HttpHeads heads() {
        return heads;
    }

    boolean splitsSegments() {
        return splitsSegments;
    }

    void setSplitsSegments(boolean split) {
        splitsSegments = split;
    }

    void opened(ChannelHandlerContext context, HttpConnection connection) {
        if (connections.size() >= MAX_CONNECTIONS) {
            context.close();
        } else {
            connections.put(context, connection);
        }
    }

    void closed(ChannelHandlerContext context) {
        connections.remove(context);
    }

    /** Closes the connections whose clients take too long; to be called now and then. */
    void closeLate() {
        long now = System.nanoTime();
        connections.forEach((context, connection) -> connection.closeIfLate(context, now));
    }

    /** Closes every connection. */
    void closeAll() {
        connections.keySet().forEach(ChannelHandlerContext::close);
    }

    /** Sets memory aside for a body; false where too much is being sent already. */
    boolean reserve(int bytes) {
        if (receiving.addAndGet(bytes) > MAX_RECEIVING) {
            receiving.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    void release(int bytes) {
        receiving.addAndGet(-bytes);
    }
}
