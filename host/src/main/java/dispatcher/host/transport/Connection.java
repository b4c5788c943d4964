package dispatcher.host.transport;

import dispatcher.failure.DispatcherException;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.PrematureChannelClosureException;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import org.jspecify.annotations.Nullable;

/** One connection of an {@link HttpTransport}: carries one exchange at a time. Used on its channel's I/O thread only. */
final class Connection extends SimpleChannelInboundHandler<FullHttpResponse> {
    private final HttpTransport transport;
    private final Channel channel;
    private final boolean quickAcks;
    private @Nullable Exchange exchange;
    private @Nullable Throwable cause;
    private final AnswerDecoder decoder = new AnswerDecoder(this::isIdle);
    private boolean reused;
    private boolean answered;
    private long lastHeard = System.nanoTime();

    Connection(HttpTransport transport, Channel channel, boolean quickAcks) {
        this.transport = transport;
        this.channel = channel;
        this.quickAcks = quickAcks && QuickAck.SUPPORTED;
    }

    static Connection of(Channel channel) {
        return channel.pipeline().get(Connection.class);
    }

    /** When its last answer came or it was opened, of {@link System#nanoTime}. */
    long lastHeard() {
        return lastHeard;
    }

    void send(Exchange next) {
        exchange = next;
        next.carriedBy(this);
        if (!channel.isActive()) {
            lost();
            return;
        }
        channel.writeAndFlush(transport.frame(channel.alloc(), next)).addListener(written -> {
            if (written.isSuccess()) {
                next.markSent();
            } else {
                closeFor(written.cause());
            }
        });
        renewQuickAck();
    }

    /** Gives an exchange up and closes: an answer that came later would be taken for that of another request. */
    void abandon(Exchange late) {
        if (exchange == late) {
            exchange = null;
            channel.close();
            transport.release(channel);
        }
    }

    /** What reads its bytes. */
    AnswerDecoder decoder() {
        return decoder;
    }

    private boolean isIdle() {
        return exchange == null && !answered;
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        free();
        renewQuickAck();
        context.fireChannelReadComplete();
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpResponse response) {
        Exchange carried = exchange;
        exchange = null;
        if (carried == null || !HttpUtil.isKeepAlive(response) || response.decoderResult().isFailure()) {
            channel.close();
        }
        if (carried != null) {
            reused = true;
            lastHeard = System.nanoTime();
            answered = true;
            complete(carried, response);
        }
    }

    private void complete(Exchange carried, FullHttpResponse response) {
        DispatcherException failure = check(response, carried.contentType());
        byte[] bytes = failure == null ? ByteBufUtil.getBytes(response.content()) : new byte[0];
        if (failure == null) {
            carried.succeed(bytes);
        } else {
            carried.fail(failure);
        }
    }

    /** Only when all that has come was read: what stands behind an answer would be taken for that of the next request. */
    private void free() {
        if (answered) {
            answered = false;
            if (decoder.hasRest()) {
                channel.close();
            }
            transport.release(channel);
        }
    }

    private @Nullable DispatcherException check(FullHttpResponse response, String expected) {
        HttpFailures failures = transport.failures();
        DecoderResult decoded = response.decoderResult();
        String type = response.headers().get(HttpHeaderNames.CONTENT_TYPE, "");
        if (decoded.cause() instanceof PrematureChannelClosureException) {
            return transport.lost(true, cause);
        } else if (decoded.isFailure()) {
            return failures.notHttp(decoded.cause());
        } else if (!response.status().equals(HttpResponseStatus.OK)) {
            return failures.status(response);
        } else if (!response.content().isReadable()) {
            return failures.empty();
        }
        return mediaType(type).equalsIgnoreCase(expected) ? null : failures.wrongType(response, expected);
    }

    private static String mediaType(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable thrown) {
        Exchange failed = exchange;
        if (failed != null && thrown instanceof TooLongFrameException) {
            abandon(failed);
            failed.fail(transport.tooLarge());
        } else {
            closeFor(thrown);
        }
    }

    private void closeFor(Throwable thrown) {
        cause = cause == null ? thrown : cause;
        channel.close();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        free();
        lost();
        context.fireChannelInactive();
    }

    /**
     * A request that was not handed over whole cannot have been carried out, so on a connection that had gone stale it goes to
     * a new one; of any other it is not known.
     */
    private void lost() {
        Exchange broken = exchange;
        exchange = null;
        if (broken == null) {
            return;
        }
        transport.release(channel);
        if (reused && !broken.isSent() && broken.mayRepeat()) {
            transport.dispatch(broken);
        } else {
            broken.fail(transport.lost(broken.isSent(), cause));
        }
    }

    private void renewQuickAck() {
        if (quickAcks && exchange != null) {
            QuickAck.renew(channel);
        }
    }
}
