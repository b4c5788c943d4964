package dispatcher.host.region.server;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.FixedRecvByteBufAllocator;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.DatagramPacket;
import io.netty.channel.socket.nio.NioDatagramChannel;
import java.net.InetSocketAddress;

/** The datagram side: what is longer than the buffer is cut, as on the real server. */
final class DatagramServer {
    private static final int BUFFER = 1024;
    private static final int RECEIVE_BUFFER = 8 * 1024 * 1024;
    private static final System.Logger LOG = System.getLogger(DatagramServer.class.getName());

    private final Site site;

    DatagramServer(Site site) {
        this.site = site;
    }

    /** Listens on an address; the channel is the caller's to close. */
    Channel bind(EventLoopGroup group, InetSocketAddress address) {
        return new Bootstrap()
                .group(group)
                .channel(NioDatagramChannel.class)
                .option(ChannelOption.SO_RCVBUF, RECEIVE_BUFFER)
                .option(ChannelOption.RECVBUF_ALLOCATOR, new FixedRecvByteBufAllocator(BUFFER))
                .handler(new Receiver())
                .bind(address)
                .syncUninterruptibly()
                .channel();
    }

    private final class Receiver extends SimpleChannelInboundHandler<DatagramPacket> {
        @Override
        protected void channelRead0(ChannelHandlerContext context, DatagramPacket packet) {
            if (packet.content().isReadable()) {
                site.take(ByteBufUtil.getBytes(packet.content()), packet.sender().getAddress());
            }
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            LOG.log(System.Logger.Level.WARNING, "A datagram could not be taken", cause);
        }
    }
}
