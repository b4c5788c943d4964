package dispatcher.bench.floor;

import dispatcher.host.codec.Encoding;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Replays ready-made requests and encodes nothing.
 *
 * <p>Arguments: the file of {@link Work}, {@code calls} (one at a time), {@code overlap} (over so many connections) or
 * {@code updates}, {@code json} or {@code bson}, and connections or objects in one message. Each line of the input is a turn of so many seconds; its
 * result is a line of JSON.
 */
public final class Floor {
    /** As many as a session opens at most. */
    private static final int CONNECTIONS = 8;
    /** So many that the wait for the last one of a round does not count. */
    private static final int MANY = 640;

    private Floor() {}

    public static void main(String[] arguments) throws IOException {
        Work work = Work.read(Path.of(arguments[0]));
        String task = arguments[1];
        var ready = new ReadyRequests(work, Encoding.valueOf(arguments[2].toUpperCase(Locale.ROOT)));
        int size = Integer.parseInt(arguments[3]);
        List<ByteBuf> requests = switch (task) {
            case "calls" -> List.of(ready.position());
            case "overlap" -> Collections.nCopies(MANY, ready.position());
            default -> ready.updates(size);
        };
        boolean moves = task.equals("updates");
        Bootstrap bootstrap = new Bootstrap().group(new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory()))
                .channel(NioSocketChannel.class)
                .remoteAddress(work.url().getHost(), work.url().getPort())
                .option(ChannelOption.TCP_NODELAY, true);
        takeTurns(new Turns(bootstrap, requests, moves ? Math.min(CONNECTIONS, requests.size()) : size),
                moves ? work.objects().size() / (double) requests.size() : 1,
                moves ? work.objects().getLast() : work.objects().getFirst());
        System.exit(0);
    }

    private static void takeTurns(Turns turns, double each, UUID object) throws IOException {
        System.out.println("{\"ready\": true}");
        var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String seconds; (seconds = asked.readLine()) != null;) {
            Replay.Result result = turns.take(Double.parseDouble(seconds));
            System.out.printf(Locale.ROOT,
                    "{\"count\": %.0f, \"seconds\": %f, \"object\": \"%s\", \"position\": %s}%n",
                    result.count() * each, result.seconds(), object, result.position());
        }
    }
}
