package dispatcher.host.view.server;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;

/** A line over a socket. */
final class ChannelLine implements Line {
    private final Channel channel;

    ChannelLine(Channel channel) {
        this.channel = channel;
    }

    @Override
    public boolean isFree() {
        return channel.isActive() && channel.isWritable();
    }

    @Override
    public void send(String text) {
        channel.writeAndFlush(new TextWebSocketFrame(text), channel.voidPromise());
    }

    @Override
    public void send(byte[] bytes) {
        channel.writeAndFlush(new BinaryWebSocketFrame(Unpooled.wrappedBuffer(bytes)), channel.voidPromise());
    }

    @Override
    public void close() {
        channel.close();
    }
}
