package dispatcher.bench.floor;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.IOException;

/** One connection: one request at a time; of the answers it counts the bytes only. Used on the one I/O thread. */
final class Line extends SimpleChannelInboundHandler<ByteBuf> {
    private final Replay replay;
    private final Channel channel;
    private final FirstAnswer first = new FirstAnswer();
    private int length;
    private int read;
    private boolean busy;

    Line(Replay replay, Channel channel) {
        this.replay = replay;
        this.channel = channel;
    }

    void next() {
        ByteBuf request = busy ? null : replay.next();
        if (request != null) {
            busy = true;
            channel.writeAndFlush(request);
        }
    }

    /** The position that the answers tell, or that was sent, as JSON. */
    String position() {
        return first.position();
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ByteBuf bytes) {
        read += bytes.readableBytes();
        if (length == 0) {
            length = first.length(bytes);
        }
        if (length > 0 && read >= length) {
            read = 0;
            busy = false;
            replay.answered();
            next();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        replay.fail(new IOException("The region closed a connection."));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        replay.fail(cause);
    }
}
