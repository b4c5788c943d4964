package dispatcher.host.transport;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.pool.AbstractChannelPoolHandler;
import io.netty.channel.pool.FixedChannelPool;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.util.concurrent.Future;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kept-alive connections of an {@link HttpTransport} and the line of those who wait for one. Lives on one I/O thread. */
final class Connections {
    private final ChannelGroup open;
    private final FixedChannelPool pool;
    private volatile @Nullable InetAddress localAddress;
    private long doubtedAt = System.nanoTime();

    /**
     * @param tls encrypts them; null: they are not encrypted
     * @param handler makes what handles a new connection's answers
     */
    Connections(
            InetSocketAddress address, @Nullable Tls tls, HttpOptions options, EventLoop loop,
            ByteBufAllocator allocator,
            Function<Channel, Connection> handler) {
        Bootstrap bootstrap = new Bootstrap()
                .group(loop)
                .channel(NioSocketChannel.class)
                .remoteAddress(address)
                .option(ChannelOption.ALLOCATOR, allocator)
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(options.connectTimeout().toMillis()));
        open = new DefaultChannelGroup(loop);
        pool = new FixedChannelPool(
                bootstrap,
                new FittingOut(tls, options, handler),
                this::isSound,
                null,
                -1,
                options.connections(),
                options.waiting());
    }

    /** A free connection, a new one, or later one that became free; fails with an IllegalStateException when too many wait. */
    Future<Channel> acquire() {
        return pool.acquire();
    }

    /** A request was not answered in time. What broke its connection may have broken those that lie idle, without a sign of it. */
    void doubt() {
        doubtedAt = System.nanoTime();
    }

    private Future<Boolean> isSound(Channel idle) {
        return idle.eventLoop().newSucceededFuture(
                idle.isActive() && Connection.of(idle).lastHeard() - doubtedAt >= 0);
    }

    void release(Channel channel) {
        pool.release(channel);
    }

    /** How many are open, as far as was noticed. */
    int count() {
        return open.size();
    }

    /** The local address of the newest; null before the first. */
    @Nullable
    InetAddress localAddress() {
        return localAddress;
    }

    void close() {
        open.close();
        pool.closeAsync();
    }

    private final class FittingOut extends AbstractChannelPoolHandler {
        private final @Nullable Tls tls;
        private final HttpOptions options;
        private final Function<Channel, Connection> handler;

        FittingOut(@Nullable Tls tls, HttpOptions options, Function<Channel, Connection> handler) {
            this.tls = tls;
            this.options = options;
            this.handler = handler;
        }

        @Override
        public void channelCreated(Channel channel) {
            open.add(channel);
            if (tls != null) {
                channel.pipeline().addLast(tls.handler(channel.alloc()));
            }
            Connection connection = handler.apply(channel);
            channel.pipeline()
                    .addLast(connection.decoder(), new HttpObjectAggregator(options.maximumAnswer()), connection);
        }

        @Override
        public void channelAcquired(Channel channel) {
            localAddress = ((InetSocketAddress) channel.localAddress()).getAddress();
        }
    }
}
