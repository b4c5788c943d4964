package dispatcher.host.script;

import dispatcher.host.session.Line;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How a loop's thread waits while an answer is to come over a connection of its own: it serves the connection. Of the loop's thread
 * only, but for {@link #end}.
 */
final class LineWait implements AutoCloseable {
    private static final ThreadLocal<@Nullable Line> OF_THIS_THREAD = new ThreadLocal<>();

    private volatile @Nullable Line line;
    private volatile boolean waiting;

    /** From now on the present thread, which is the loop's, serves this line. */
    void serve(Line own) {
        line = own;
        OF_THIS_THREAD.set(own);
    }

    /**
     * Waits while nothing else is to be done, at most so many nanoseconds.
     *
     * @return whether there was a line to be served; if not, it has not waited
     */
    boolean whileQuiet(BooleanSupplier quiet, long nanos) {
        Line busy = busy();
        if (busy == null) {
            return false;
        }
        waiting = true;
        if (quiet.getAsBoolean()) {
            busy.serve(nanos);
        }
        waiting = false;
        return true;
    }

    /** Waits for a result as long as the present thread has a line to be served; where it has none, does not wait. */
    static void until(CompletableFuture<?> result) {
        Line busy = busy();
        if (busy == null || result.isDone()) {
            return;
        }
        var _ = result.whenComplete((_, _) -> busy.wake());
        while (!result.isDone() && busy.isBusy() && !Thread.currentThread().isInterrupted()) {
            busy.serve(EventQueue.FOREVER);
        }
    }

    private static @Nullable Line busy() {
        Line own = OF_THIS_THREAD.get();
        return own != null && own.isBusy() ? own : null;
    }

    /** Something else may have to be done; any thread may say so. */
    void end() {
        Line own = line;
        if (waiting && own != null) {
            own.wake();
        }
    }

    /** Closes the line. */
    @Override
    public void close() {
        Line own = line;
        line = null;
        OF_THIS_THREAD.remove();
        if (own != null) {
            own.close();
        }
    }
}
