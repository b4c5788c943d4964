package dispatcher.bench.floor;

import io.netty.buffer.ByteBuf;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Sends the same requests over and over: a round is over when all of them are answered, then the next one begins. Used on the
 * one I/O thread, but for its constructor and {@link #turn}.
 */
final class Replay {
    private final List<ByteBuf> requests;
    private final List<Line> lines = new ArrayList<>();
    private final CompletableFuture<Result> result = new CompletableFuture<>();
    private long begun;
    private long until;
    private int sent;
    private int answered;
    private long count;

    /**
     * @param count answers
     * @param seconds in that time
     * @param position the position that was asked for or sent, as JSON
     */
    record Result(long count, double seconds, String position) {}

    Replay(List<ByteBuf> requests) {
        this.requests = requests;
    }

    void add(Line line) {
        lines.add(line);
    }

    /** Replays rounds until the time is over; once. */
    CompletableFuture<Result> turn(double seconds) {
        begun = System.nanoTime();
        until = begun + (long) (seconds * 1e9);
        round();
        return result;
    }

    /** The next request of the round, or null. */
    @Nullable
    ByteBuf next() {
        return sent < requests.size() ? requests.get(sent++).duplicate() : null;
    }

    /** One was answered. */
    void answered() {
        answered++;
        count++;
        if (answered < requests.size()) {
            return;
        }
        long now = System.nanoTime();
        if (now < until) {
            round();
        } else {
            result.complete(new Result(count, (now - begun) / 1e9, lines.getFirst().position()));
        }
    }

    void fail(Throwable cause) {
        result.completeExceptionally(cause);
    }

    private void round() {
        sent = 0;
        answered = 0;
        lines.forEach(Line::next);
    }
}
