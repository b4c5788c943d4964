package dispatcher.host.metrics;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The one page of a {@link MetricsServer}. */
final class MetricsPage extends SimpleChannelInboundHandler<FullHttpRequest> {
    /** A browser that was lured to a name of somebody else's that means this machine says that name. */
    private static final Pattern THIS_MACHINE = Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final Supplier<String> text;

    MetricsPage(Supplier<String> text) {
        this.text = text;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        FullHttpResponse response = answer(request);
        HttpUtil.setContentLength(response, response.content().readableBytes());
        boolean keep = HttpUtil.isKeepAlive(request);
        HttpUtil.setKeepAlive(response, keep);
        var written = context.writeAndFlush(response);
        if (!keep) {
            written.addListener(ChannelFutureListener.CLOSE);
        }
    }

    private FullHttpResponse answer(FullHttpRequest request) {
        if (!THIS_MACHINE.matcher(request.headers().get(HttpHeaderNames.HOST, "")).matches()) {
            return response(HttpResponseStatus.FORBIDDEN, "Ask as http://127.0.0.1:PORT/metrics.\n");
        } else if (!request.method().equals(HttpMethod.GET)) {
            return response(HttpResponseStatus.METHOD_NOT_ALLOWED, "Only GET.\n");
        }
        return request.uri().equals("/metrics")
                ? response(HttpResponseStatus.OK, text.get())
                : response(HttpResponseStatus.NOT_FOUND, "There is only /metrics.\n");
    }

    private static FullHttpResponse response(HttpResponseStatus status, String body) {
        FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status,
                Unpooled.copiedBuffer(body, StandardCharsets.UTF_8));
        response.headers().set(HttpHeaderNames.CONTENT_TYPE, TEXT);
        return response;
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable thrown) {
        context.close();
    }
}
