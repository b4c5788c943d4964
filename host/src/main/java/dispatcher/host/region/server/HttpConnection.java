package dispatcher.host.region.server;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One client's connection. A head must arrive in one piece, as the real server wants it; a body may come in many. Requests
 * that are sent together are answered in their order. Used by its event loop only.
 */
final class HttpConnection extends ChannelInboundHandlerAdapter {
    static final int READ_SIZE = 65_536;

    /** Up to here room for a body is made at once, and not as it comes. */
    private static final int USUAL_BODY = 1 << 20;

    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final System.Logger LOG = System.getLogger(HttpConnection.class.getName());

    private final HttpServer server;
    private final Patience patience;
    private final KnownHead heads = new KnownHead();
    private ByteBuf received = Unpooled.EMPTY_BUFFER;
    private @Nullable HttpHead head;
    private int reserved;
    private boolean closing;

    HttpConnection(HttpServer server) {
        this.server = server;
        this.patience = new Patience();
    }

    /** Closes the connection where the client takes too long. */
    void closeIfLate(ChannelHandlerContext context, long now) {
        if (patience.isLate(now)) {
            context.close();
        }
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        server.opened(context, this);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ByteBuf part = (ByteBuf) message;
        if (closing) {
            part.release();
            return;
        }
        received = ByteToMessageDecoder.MERGE_CUMULATOR.cumulate(context.alloc(), received, part);
        patience.heard();
        while (!closing && received.isReadable() && readOne(context)) {
            continue;
        }
        if (!received.isReadable()) {
            received.release();
            received = Unpooled.EMPTY_BUFFER;
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (!closing && head == null && received.isReadable()) {
            refuse(context, "400 Bad Request", "The head of a request must arrive in one piece");
        }
        context.flush();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        received.release();
        received = Unpooled.EMPTY_BUFFER;
        closing = true;
        release();
        server.closed(context);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (!(cause instanceof IOException)) {
            LOG.log(System.Logger.Level.WARNING, "A connection failed", cause);
        }
        context.close();
    }

    /** Answers a request; false where not all of it is there. */
    private boolean readOne(ChannelHandlerContext context) {
        if (head == null && !readHead(context)) {
            return false;
        }
        HttpHead current = head;
        int length = current == null ? 0 : Math.max(0, (int) current.contentLength());
        if (current == null || received.readableBytes() < length) {
            return false;
        }
        byte[] body = ByteBufUtil.getBytes(received, received.readerIndex(), length, true);
        received.skipBytes(length);
        head = null;
        release();
        patience.done();
        reply(context, current, server.site().answer(current, body, address(context)));
        return true;
    }

    private boolean readHead(ChannelHandlerContext context) {
        int end = ByteBufUtil.indexOf(Unpooled.wrappedBuffer(END_OF_HEAD), received);
        if (end < 0) {
            return false;
        }
        int length = end - received.readerIndex();
        byte[] bytes = ByteBufUtil.getBytes(received, received.readerIndex(), length, true);
        received.skipBytes(length + END_OF_HEAD.length);
        try {
            return accept(context, heads.read(bytes));
        } catch (HttpHead.Malformed e) {
            refuse(context, "400 Bad Request", e.getMessage());
            return false;
        }
    }

    private boolean accept(ChannelHandlerContext context, HttpHead read) {
        int length = Math.max(0, (int) read.contentLength());
        if (length > HttpServer.MAX_BODY) {
            refuse(context, "400 Bad Request", "A body may have at most " + HttpServer.MAX_BODY + " bytes");
            return false;
        }
        if (!server.reserve(length)) {
            refuse(context, "503 Service Unavailable", "Too much is being sent at once");
            return false;
        }
        reserved = length;
        head = read;
        patience.waitForBody();
        received.ensureWritable(Math.max(0, Math.min(length, USUAL_BODY) - received.readableBytes()));
        if (read.expectsContinue() && received.readableBytes() < length) {
            context.writeAndFlush(Unpooled.wrappedBuffer(CONTINUE));
        }
        return true;
    }

    private void release() {
        server.release(reserved);
        reserved = 0;
    }

    private void refuse(ChannelHandlerContext context, String status, @Nullable String why) {
        write(context, HttpReply.refusal(status, why));
    }

    private void reply(ChannelHandlerContext context, HttpHead request, HttpReply reply) {
        write(context, request.ends() ? reply.closing() : reply);
    }

    private void write(ChannelHandlerContext context, HttpReply reply) {
        boolean split = server.splitsSegments() && reply.body().length > 0;
        if (split) {
            context.channel().config().setOption(ChannelOption.TCP_NODELAY, false);
            context.writeAndFlush(server.heads().write(context.alloc(), reply, false));
        }
        ByteBuf rest = split
                ? Unpooled.wrappedBuffer(reply.body())
                : server.heads().write(context.alloc(), reply, true);
        if (reply.close()) {
            closing = true;
            context.writeAndFlush(rest).addListener(ChannelFutureListener.CLOSE);
        } else {
            context.write(rest);
        }
    }

    private static InetAddress address(ChannelHandlerContext context) {
        return ((InetSocketAddress) context.channel().remoteAddress()).getAddress();
    }
}
