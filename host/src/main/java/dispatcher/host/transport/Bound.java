package dispatcher.host.transport;

import dispatcher.failure.DispatcherException;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.socket.nio.NioDatagramChannel;
import java.net.SocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Datagram sockets and the futures of what they do. */
final class Bound {
    private Bound() {}

    static CompletableFuture<Channel> datagrams(
            Bootstrap bootstrap, SocketAddress local, Function<Throwable, DispatcherException> failure) {
        ChannelFuture bound = bootstrap.group(EventLoops.next()).channel(NioDatagramChannel.class).bind(local);
        return when(bound, failure).thenApply(_ -> bound.channel());
    }

    /** Completes as the channel's operation does, with a typed failure. */
    static CompletableFuture<Void> when(ChannelFuture operation, Function<Throwable, DispatcherException> failure) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        operation.addListener(ended -> {
            if (ended.isSuccess()) {
                done.complete(null);
            } else {
                done.completeExceptionally(failure.apply(ended.cause()));
            }
        });
        return done;
    }
}
