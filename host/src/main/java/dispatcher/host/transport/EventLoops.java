package dispatcher.host.transport;

import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;

/** The I/O threads of the process. They are daemons and are never stopped, since nothing of a closed transport stays on them. */
final class EventLoops {
    private static final EventLoopGroup SHARED = new MultiThreadIoEventLoopGroup(2,
            new DefaultThreadFactory("dispatcher-io", true), NioIoHandler.newFactory());

    private EventLoops() {}

    static EventLoop next() {
        return SHARED.next();
    }
}
