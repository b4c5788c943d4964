package dispatcher.host.view.server;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;

/** Answers with the headers that keep a browser from doing anything else with them. */
final class Answers {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self' ws://%s; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private Answers() {}

    static void send(ChannelHandlerContext context, HttpRequest request, PageFiles.PageFile file) {
        send(context, request, HttpResponseStatus.OK, file.type(), file.bytes());
    }

    static void send(ChannelHandlerContext context, HttpRequest request, HttpResponseStatus status) {
        send(context, request, status, "text/plain; charset=utf-8",
                (status.reasonPhrase() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(ChannelHandlerContext context, HttpRequest request, HttpResponseStatus status, String type,
            byte[] bytes) {
        FullHttpResponse answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status,
                Unpooled.wrappedBuffer(bytes));
        String host = request.headers().get(HttpHeaderNames.HOST, "");
        answer.headers().set(HttpHeaderNames.CONTENT_TYPE, type).set(HttpHeaderNames.CONTENT_LENGTH, bytes.length)
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store").set("Referrer-Policy", "no-referrer")
                .set("X-Content-Type-Options", "nosniff")
                .set("Cross-Origin-Opener-Policy", "same-origin").set("Cross-Origin-Resource-Policy", "same-origin");
        if (status.code() == HttpResponseStatus.OK.code()) {
            answer.headers().set(HttpHeaderNames.CONTENT_SECURITY_POLICY, POLICY.formatted(host));
        }
        boolean stays = HttpUtil.isKeepAlive(request) && status.code() < 400;
        HttpUtil.setKeepAlive(answer, stays);
        var sent = context.writeAndFlush(answer);
        if (!stays) {
            sent.addListener(ChannelFutureListener.CLOSE);
        }
    }
}
