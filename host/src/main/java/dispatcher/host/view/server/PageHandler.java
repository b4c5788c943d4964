package dispatcher.host.view.server;

import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshakerFactory;
import io.netty.handler.timeout.IdleStateEvent;
import java.util.Optional;

/** One connection until it becomes a socket: files for everybody here, the socket for who has the token. */
final class PageHandler extends SimpleChannelInboundHandler<FullHttpRequest> {
    private static final int LARGEST_FRAME = 64 << 10;

    private final Gate gate;
    private final PageFiles files;
    private final Lobby lobby;

    PageHandler(Gate gate, PageFiles files, Lobby lobby) {
        this.gate = gate;
        this.files = files;
        this.lobby = lobby;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        String path = request.decoderResult().isSuccess() ? new QueryStringDecoder(request.uri()).path() : "";
        if (path.isEmpty()) {
            Answers.send(context, request, HttpResponseStatus.BAD_REQUEST);
        } else if (path.equals("/socket")) {
            socket(context, request);
        } else {
            page(context, request, path);
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof IdleStateEvent) {
            context.close();
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        context.close();
    }

    private void page(ChannelHandlerContext context, FullHttpRequest request, String path) {
        Optional<HttpResponseStatus> refusal = gate.refusesPage(request);
        if (refusal.isPresent()) {
            Answers.send(context, request, refusal.get());
        } else if (!request.method().equals(HttpMethod.GET)) {
            Answers.send(context, request, HttpResponseStatus.METHOD_NOT_ALLOWED);
        } else if (path.equals("/token")) {
            Answers.send(context, request,
                    gate.knows(request) ? HttpResponseStatus.OK : HttpResponseStatus.UNAUTHORIZED);
        } else {
            files.find(path).ifPresentOrElse(file -> Answers.send(context, request, file),
                    () -> Answers.send(context, request, HttpResponseStatus.NOT_FOUND));
        }
    }

    private void socket(ChannelHandlerContext context, FullHttpRequest request) {
        Optional<HttpResponseStatus> refusal = gate.refusesSocket(request);
        if (refusal.isPresent()) {
            Answers.send(context, request, refusal.get());
            return;
        }
        WebSocketServerHandshaker handshaker = new WebSocketServerHandshakerFactory("", Gate.PROTOCOL, false,
                LARGEST_FRAME).newHandshaker(request);
        if (handshaker == null || !lobby.hasRoom()) {
            Answers.send(context, request,
                    handshaker == null ? HttpResponseStatus.BAD_REQUEST : HttpResponseStatus.SERVICE_UNAVAILABLE);
            return;
        }
        ChannelFuture shaken = handshaker.handshake(context.channel(), request);
        shaken.addListener((ChannelFutureListener) done -> {
            if (done.isSuccess()) {
                context.pipeline().replace(this, "socket", new SocketHandler(lobby.enter(context.channel())));
            } else {
                context.close();
            }
        });
    }
}
