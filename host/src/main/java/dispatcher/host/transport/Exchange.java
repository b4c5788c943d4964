package dispatcher.host.transport;

import dispatcher.failure.DispatcherException;
import io.netty.util.concurrent.Future;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One request on its way to its answer. Touched on the transport's I/O thread only, but for its constructor and future. */
final class Exchange {
    private final byte[] body;
    private final String contentType;
    private final CompletableFuture<byte[]> answer = new CompletableFuture<>();
    private @Nullable Connection connection;
    private @Nullable Future<?> timer;
    private boolean repeated;
    private boolean sent;

    Exchange(byte[] body, String contentType) {
        this.body = body;
        this.contentType = contentType;
    }

    byte[] body() {
        return body;
    }

    String contentType() {
        return contentType;
    }

    CompletableFuture<byte[]> answer() {
        return answer;
    }

    boolean isDone() {
        return answer.isDone();
    }

    void timeoutBy(Future<?> timer) {
        this.timer = timer;
    }

    /** The connection that carries it, once there is one. */
    @Nullable
    Connection connection() {
        return connection;
    }

    void carriedBy(Connection carrier) {
        connection = carrier;
        sent = false;
    }

    /** Whether its last byte was handed to the system, so that the region may have carried it out. */
    boolean isSent() {
        return sent;
    }

    void markSent() {
        sent = true;
    }

    /** True once: a request is repeated at most one time. */
    boolean mayRepeat() {
        boolean first = !repeated;
        repeated = true;
        return first;
    }

    void succeed(byte[] bytes) {
        stopTimer();
        answer.complete(bytes);
    }

    void fail(DispatcherException failure) {
        stopTimer();
        answer.completeExceptionally(failure);
    }

    private void stopTimer() {
        if (timer != null) {
            timer.cancel(false);
        }
    }
}
