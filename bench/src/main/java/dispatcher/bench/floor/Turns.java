package dispatcher.bench.floor;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Takes turns, each over new connections, since a region closes those that rest in between; to open them is no part of a turn.
 *
 * @param bootstrap opens connections, all on one thread
 * @param requests what is replayed
 * @param connections over how many
 */
record Turns(Bootstrap bootstrap, List<ByteBuf> requests, int connections) {
    Replay.Result take(double seconds) {
        Replay replay = new Replay(requests);
        List<Channel> open = Stream.generate(() -> connect(replay)).limit(connections).toList();
        try {
            return CompletableFuture.supplyAsync(() -> replay.turn(seconds), open.getFirst().eventLoop())
                    .thenCompose(result -> result)
                    .join();
        } finally {
            open.forEach(Channel::close);
        }
    }

    private Channel connect(Replay replay) {
        ChannelInitializer<Channel> handlers = new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                Line line = new Line(replay, channel);
                replay.add(line);
                channel.pipeline().addLast(line);
            }
        };
        return bootstrap.clone().handler(handlers).connect().syncUninterruptibly().channel();
    }
}
