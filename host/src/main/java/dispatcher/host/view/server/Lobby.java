package dispatcher.host.view.server;

import io.netty.channel.Channel;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** How many browsers are let in at once, and who is told of each. Safe for use by several threads. */
final class Lobby {
    private static final int ROOM = 64;

    private final Function<Line, Visitor> visitors;
    private final AtomicInteger inside = new AtomicInteger();

    Lobby(Function<Line, Visitor> visitors) {
        this.visitors = visitors;
    }

    boolean hasRoom() {
        return inside.get() < ROOM;
    }

    Visitor enter(Channel channel) {
        inside.incrementAndGet();
        channel.closeFuture().addListener(_ -> inside.decrementAndGet());
        return visitors.apply(new ChannelLine(channel));
    }
}
