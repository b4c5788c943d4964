package dispatcher.host.transport;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpResponseDecoder;
import io.netty.util.ReferenceCountUtil;
import java.util.function.BooleanSupplier;

/** Reads answers; where something comes that nobody has asked for, the connection is closed. Used on its channel's I/O thread only. */
final class AnswerDecoder extends HttpResponseDecoder {
    private static final HttpDecoderConfig BOUNDS = new HttpDecoderConfig().setMaxInitialLineLength(4_096)
            .setMaxHeaderSize(8_192);

    private final BooleanSupplier idle;

    /** @param idle whether no request waits for an answer */
    AnswerDecoder(BooleanSupplier idle) {
        super(BOUNDS);
        this.idle = idle;
    }

    /** Whether bytes are left that belong to no whole answer. */
    boolean hasRest() {
        return actualReadableBytes() > 0;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) throws Exception {
        if (idle.getAsBoolean()) {
            ReferenceCountUtil.release(bytes);
            context.close();
        } else {
            super.channelRead(context, bytes);
        }
    }
}
