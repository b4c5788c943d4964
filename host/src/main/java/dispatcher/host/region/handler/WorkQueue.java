package dispatcher.host.region.handler;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Asynchronous requests, done by a few threads in no promised order; bounded. A request that fails stops nobody. Safe for
 * use by several threads.
 */
public final class WorkQueue implements AutoCloseable {
    private static final int LIMIT = 20_000;

    private final ThreadPoolExecutor workers;

    /** @param threads how many requests are worked on at once */
    public WorkQueue(int threads, ThreadFactory factory) {
        workers = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(LIMIT),
                factory);
    }

    /** Adds work; false where too much is waiting. */
    boolean add(Runnable work) {
        try {
            workers.execute(work);
            return true;
        } catch (RejectedExecutionException _) {
            return false;
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
